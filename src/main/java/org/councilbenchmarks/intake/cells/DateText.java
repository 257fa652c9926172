package org.councilbenchmarks.intake.cells;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people write them in England: {@code 2025-04-03}, {@code 03/04/2025}, {@code 3-Apr-25}, {@code 3rd April 2025},
 * with or without a time of day, which is dropped. The day stands before the month, always: {@code 04/25/2025} is no day.
 */
final class DateText {
    private static final String TIME = "(?:[T ]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})" + TIME);
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})" + TIME);
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[-/ ]+([a-z]{3,9})\\.?,?[-/ ]+(\\d{4}|\\d{2})" + TIME);
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Two digits below this are of this century: contracts end in 2045 and began in 1998. */
    private static final int PIVOT = 70;

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    private DateText() {}

    static Optional<LocalDate> parse(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('\u2013', '-').replace('\u2011', '-');
        Matcher iso = ISO.matcher(plain.toUpperCase(Locale.ROOT));
        if (iso.matches()) {
            return day(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        Matcher numbers = NUMBERS.matcher(plain.toUpperCase(Locale.ROOT));
        if (numbers.matches()) {
            return day(numbers.group(4), number(numbers.group(3)), numbers.group(1));
        }
        Matcher named = NAMED.matcher(plain);
        return named.matches() ? day(named.group(3), month(named.group(2)), named.group(1)) : Optional.empty();
    }

    /** 1 to 12; 0 for no month. */
    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).equals(name) || MONTHS.get(i).substring(0, 3).equals(name)) {
                return i + 1;
            }
        }
        return name.equals("sept") ? 9 : 0;
    }

    private static Optional<LocalDate> day(String yearText, int month, String dayText) {
        int year = fullYear(yearText);
        int day = number(dayText);
        boolean exists = year >= EARLIEST
                && year <= LATEST
                && month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static int fullYear(String text) {
        int year = number(text);
        if (text.length() == 4) {
            return year;
        }
        return year < PIVOT ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
