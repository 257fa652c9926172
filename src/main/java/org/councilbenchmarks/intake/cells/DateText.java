package org.councilbenchmarks.intake.cells;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people and programs write them in England: {@code 2025-04-03}, {@code 03/04/2025}, {@code 3-Apr-25}, {@code Thursday
 * 3rd April 2025}, {@code 20250403}, with or without a {@link ClockText time of day}. The day stands before the month, always
 * ({@code 04/25/2025} is no day), unless the month is a word. A weekday that is not that of the day makes both doubtful:
 * not read.
 */
final class DateText {
    /** A longer text is a sentence. */
    private static final int LONGEST = 60;

    private static final String BETWEEN = "[-/., ]*";
    private static final String ORDINAL = "(?:ST|ND|RD|TH)?";
    private static final String YEAR = "(?<y>\\d{4}|'?\\d{2})";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<y>\\d{4})(?<s>[-/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})"),
            Pattern.compile("(?<d>\\d{1,2})(?<s>[-/. ])(?<m>\\d{1,2})\\k<s>" + YEAR),
            Pattern.compile(
                    "(?:THE )?(?<d>\\d{1,2})" + ORDINAL + "(?: OF)?" + BETWEEN + "(?<m>[A-Z]{3,9})" + BETWEEN + YEAR),
            Pattern.compile("(?<m>[A-Z]{3,9})[. ]+(?<d>\\d{1,2})" + ORDINAL + "[, ]+(?<y>\\d{4})"),
            Pattern.compile("(?<y>\\d{4})[-/. ](?<m>[A-Z]{3,9})[-/. ](?<d>\\d{1,2})"),
            Pattern.compile("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})"),
            Pattern.compile("(?<d>\\d{2})(?<m>\\d{2})(?<y>\\d{4})"));

    private static final Pattern WEEKDAY =
            Pattern.compile("(MON|TUE|WED|THU|FRI|SAT|SUN)(?:[A-Z]{0,6})[., ]+(?=[A-Z\\d])");

    /** What databases and spreadsheets make of an empty date. */
    private static final Set<String> NO_DAY = Set.of(
            "00/00/0000",
            "0000-00-00",
            "00/01/1900",
            "01/01/1900",
            "1/1/1900",
            "1900-01-00",
            "1900-01-01",
            "30/12/1899",
            "1899-12-30");

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    private DateText() {}

    static Optional<LocalDate> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = MonthWords.plain(text);
        Optional<ClockText> clock = ClockText.find(plain);
        String day = clock.map(ClockText::before).orElse(plain);
        return weekdayAndDay(day)
                .map(found -> clock.map(time -> time.inLondon(found)).orElse(found));
    }

    /** Whether the text, with or without a time of day, is what stands in place of a date that was never given. */
    static boolean isNoDay(String text) {
        return NO_DAY.contains(text.length() > 10 ? text.substring(0, 10).strip() : text);
    }

    private static Optional<LocalDate> weekdayAndDay(String text) {
        Matcher weekday = WEEKDAY.matcher(text);
        if (!weekday.lookingAt()) {
            return day(text);
        }
        return day(text.substring(weekday.end())).filter(day -> startsWith(day.getDayOfWeek(), weekday.group(1)));
    }

    private static boolean startsWith(DayOfWeek weekday, String name) {
        return weekday.name().startsWith(name);
    }

    private static Optional<LocalDate> day(String text) {
        for (Pattern form : FORMS) {
            Matcher parts = form.matcher(text);
            if (parts.matches()) {
                Optional<LocalDate> day = day(parts.group("y"), parts.group("m"), parts.group("d"));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String yearText, String monthText, String dayText) {
        int year = MonthWords.fullYear(yearText);
        int day = Integer.parseInt(dayText);
        int month = Character.isDigit(monthText.charAt(0)) ? Integer.parseInt(monthText) : MonthWords.number(monthText);
        boolean exists = year >= EARLIEST
                && year <= LATEST
                && month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
