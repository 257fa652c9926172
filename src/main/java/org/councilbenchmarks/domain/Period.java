package org.councilbenchmarks.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One or more whole calendar months of one financial year: what a file or a cell says where it does not say the day.
 *
 * @param first month
 * @param last month, the same or later
 */
public record Period(YearMonth first, YearMonth last) {
    private static final Pattern MONTHS =
            Pattern.compile("(\\d{4}-\\d{2})(?:\\s*(?:\\.\\.|/|to)\\s*(\\d{4}-\\d{2}))?", Pattern.CASE_INSENSITIVE);

    /** @throws IllegalArgumentException where the months are reversed or lie in two financial years */
    public Period {
        if (last.isBefore(first) || !yearOf(first).equals(yearOf(last))) {
            throw new IllegalArgumentException("Not months of one financial year, in order: " + first + " to " + last);
        }
    }

    public static Period of(YearMonth month) {
        return new Period(month, month);
    }

    /** All months of a financial year. */
    public static Period of(FinancialYear year) {
        return new Period(YearMonth.from(year.start()), YearMonth.from(year.end()));
    }

    /**
     * Reads {@code 2011-10}, a month; {@code 2011-10..2011-12}, several; {@code FY2011-12}, a financial year, which needs its
     * FY because {@code 2011-12} is a month too. Empty where the months do not lie in one financial year.
     */
    public static Optional<Period> parse(String text) {
        String plain = text.strip();
        if (plain.toUpperCase(Locale.ROOT).startsWith("FY")) {
            return FinancialYear.parse(plain).map(Period::of);
        }
        Matcher months = MONTHS.matcher(plain);
        if (!months.matches()) {
            return Optional.empty();
        }
        Optional<YearMonth> from = month(months.group(1));
        Optional<YearMonth> to = months.group(2) == null ? from : month(months.group(2));
        return from.flatMap(a -> to.flatMap(b -> between(a, b)));
    }

    /** Empty where the months are reversed or lie in two financial years. */
    public static Optional<Period> between(YearMonth first, YearMonth last) {
        boolean ordered = !last.isBefore(first) && yearOf(first).equals(yearOf(last));
        return ordered ? Optional.of(new Period(first, last)) : Optional.empty();
    }

    private static Optional<YearMonth> month(String text) {
        int month = Integer.parseInt(text.substring(5));
        int year = Integer.parseInt(text.substring(0, 4));
        return month >= 1 && month <= 12 && year >= 1975 && year <= 2199
                ? Optional.of(YearMonth.of(year, month))
                : Optional.empty();
    }

    private static FinancialYear yearOf(YearMonth month) {
        return FinancialYear.containing(month.atDay(1));
    }

    public FinancialYear year() {
        return yearOf(first);
    }

    /** The months, in order. */
    public List<YearMonth> months() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    public boolean isOneMonth() {
        return first.equals(last);
    }

    /** {@code 2011-10} or {@code 2011-10..2011-12}, which {@link #parse} reads. */
    @Override
    public String toString() {
        return isOneMonth() ? first.toString() : first + ".." + last;
    }
}
