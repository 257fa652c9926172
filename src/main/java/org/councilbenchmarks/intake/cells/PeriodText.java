package org.councilbenchmarks.intake.cells;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.Period;

/**
 * Whole months of one financial year as people write them in place of a day: {@code April 2025}, {@code Apr-25}, {@code 2025-04},
 * {@code 04/2025}, {@code Q1 2025/26} (the financial year's), {@code July 2010-September 2010}, {@code 1 April 2024 to 31
 * March 2025}, {@code year ended 31 March 2025}, {@code 2024-25}, {@code Period 3 2016/17} (the third month from April).
 * Six bare digits ({@code 201603}) are March 2016 to one system and June 2016 to the next: {@link #parseFiscalCode} reads
 * them where somebody said so.
 */
public final class PeriodText {
    private static final int LONGEST = 60;
    private static final String YEAR = "('?\\d{2}|\\d{4})";
    private static final Pattern NAMED_MONTH = Pattern.compile("([A-Z]{3,9})[-/., ]*" + YEAR);
    private static final Pattern MONTH_WITHOUT_YEAR = Pattern.compile("([A-Z]{3,9})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})[-/](\\d{2})");
    private static final Pattern NUMBERED_MONTH = Pattern.compile("(\\d{1,2})[-/](\\d{4})");
    private static final Pattern QUARTER =
            Pattern.compile("(?:Q|QTR\\.? ?|QUARTER )([1-4])[-/,: ]+(.+)|(.+?)[-/,: ]+(?:Q|QTR\\.? ?|QUARTER )([1-4])");
    private static final Pattern FISCAL = Pattern.compile(
            "(?:P|PD|PER|PERIOD) ?0?(\\d{1,2})[-/,: ]+(.+)|(.+?)[-/,: ]+(?:P|PD|PER|PERIOD) ?0?(\\d{1,2})");
    private static final Pattern ENDED =
            Pattern.compile("(?:(?:FINANCIAL )?YEAR|F\\.?Y\\.?|Y\\.?/?E\\.?)(?: (?:ENDED|ENDING|END|TO))?:? (.+)");
    private static final Pattern FISCAL_CODE = Pattern.compile("(\\d{4})[-/ ]?(\\d{2})");
    private static final Pattern BETWEEN = Pattern.compile(" ?(?:-| TO | UNTIL ) ?");

    private PeriodText() {}

    public static Optional<Period> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = MonthWords.plain(text);
        if (isMonthOrYear(plain)) {
            return Optional.empty();
        }
        return month(plain)
                .map(Period::of)
                .or(() -> year(plain).map(Period::of))
                .or(() -> part(QUARTER, plain, 3))
                .or(() -> part(FISCAL, plain, 1))
                .or(() -> range(plain));
    }

    /**
     * The month that a code as {@code 201603} stands for in a ledger that counts from April: the year in which the financial
     * year starts, then the month from 01 for April to 12 for March.
     */
    public static Optional<Period> parseFiscalCode(String text) {
        Matcher code = FISCAL_CODE.matcher(text.strip());
        return code.matches() ? months(Integer.parseInt(code.group(1)), code.group(2), 1) : Optional.empty();
    }

    /** A whole financial year, by its name or by the day on which it ends. */
    static Optional<FinancialYear> year(String text) {
        String plain = MonthWords.plain(text);
        Optional<FinancialYear> named = FinancialYear.parse(plain);
        if (named.isPresent()) {
            return named;
        }
        Matcher ended = ENDED.matcher(plain);
        String day = ended.matches() ? ended.group(1) : plain;
        return DateText.parse(day)
                .flatMap(FinancialYear::ending)
                .or(() -> range(plain).flatMap(PeriodText::wholeYear));
    }

    private static Optional<FinancialYear> wholeYear(Period period) {
        return Optional.of(period.year()).filter(year -> Period.of(year).equals(period));
    }

    /** {@code 2010-11} is November to a program and a financial year to people. */
    private static boolean isMonthOrYear(String text) {
        return ISO_MONTH.matcher(text).matches()
                && month(text).isPresent()
                && FinancialYear.parse(text).isPresent();
    }

    private static Optional<YearMonth> month(String text) {
        Matcher named = NAMED_MONTH.matcher(text);
        if (named.matches()) {
            return yearMonth(MonthWords.fullYear(named.group(2)), MonthWords.number(named.group(1)));
        }
        Matcher iso = ISO_MONTH.matcher(text);
        if (iso.matches()) {
            return yearMonth(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)));
        }
        Matcher numbered = NUMBERED_MONTH.matcher(text);
        return numbered.matches()
                ? yearMonth(Integer.parseInt(numbered.group(2)), Integer.parseInt(numbered.group(1)))
                : Optional.empty();
    }

    private static Optional<YearMonth> yearMonth(int year, int month) {
        return month >= 1 && month <= 12 && year >= 1974 && year < 2199
                ? Optional.of(YearMonth.of(year, month))
                : Optional.empty();
    }

    /** A numbered part of a named financial year. */
    private static Optional<Period> part(Pattern form, String text, int length) {
        Matcher parts = form.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean numberFirst = parts.group(1) != null;
        String number = numberFirst ? parts.group(1) : parts.group(4);
        return FinancialYear.parse(numberFirst ? parts.group(2) : parts.group(3))
                .flatMap(year -> months(year.first(), number, length));
    }

    private static Optional<Period> months(int firstYear, String number, int length) {
        int first = (Integer.parseInt(number) - 1) * length;
        if (first < 0 || first > 12 - length || firstYear < 1974 || firstYear > 2198) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(firstYear, 4).plusMonths(first);
        return Period.between(month, month.plusMonths(length - 1L));
    }

    private static Optional<Period> range(String text) {
        Matcher between = BETWEEN.matcher(text);
        while (between.find()) {
            Optional<Period> found = range(text.substring(0, between.start()), text.substring(between.end()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> range(String from, String to) {
        Optional<LocalDate> end = DateText.parse(to).or(() -> month(to).map(YearMonth::atEndOfMonth));
        if (end.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> start = DateText.parse(from)
                .or(() -> month(from).map(month -> month.atDay(1)))
                .or(() -> startWithoutYear(from, YearMonth.from(end.get())));
        boolean wholeMonths = start.isPresent()
                && start.get().getDayOfMonth() == 1
                && end.get().plusDays(1).getDayOfMonth() == 1
                && start.get().isBefore(end.get());
        return wholeMonths ? Period.between(YearMonth.from(start.get()), YearMonth.from(end.get())) : Optional.empty();
    }

    /** {@code Oct} of {@code Oct to Dec 2024}: the nearest one before the end. */
    private static Optional<LocalDate> startWithoutYear(String text, YearMonth end) {
        Matcher named = MONTH_WITHOUT_YEAR.matcher(text);
        int month = named.matches() ? MonthWords.number(named.group(1)) : 0;
        if (month == 0) {
            return Optional.empty();
        }
        YearMonth start = end.withMonth(month);
        return Optional.of((start.isAfter(end) ? start.minusYears(1) : start).atDay(1));
    }
}
