package org.councilbenchmarks.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A local-government financial year, 1 April to 31 March, named by both its calendar years: {@code 2024-25}.
 *
 * @param first the calendar year in which it starts
 */
public record FinancialYear(int first) implements Comparable<FinancialYear> {
    private static final Pattern FORM =
            Pattern.compile("(?:FY)?\\s*(\\d{4}|\\d{2})\\s*[-/\\u2013\\u2014_]\\s*(\\d{4}|\\d{2})");

    /** @throws IllegalArgumentException where the year lies outside 1974 (when today's councils began) to 2199 */
    public FinancialYear {
        if (first < 1974 || first > 2199) {
            throw new IllegalArgumentException("No financial year starts in " + first + " (1974 to 2199)");
        }
    }

    public static FinancialYear of(int first) {
        return new FinancialYear(first);
    }

    /** The financial year in which a day lies. */
    public static FinancialYear containing(LocalDate day) {
        return new FinancialYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /**
     * Reads the forms that people write: {@code 2024-25}, {@code 2024/25}, {@code 2024/2025}, {@code FY24-25}. The second
     * year has to follow the first; a single year says nothing of which one is meant and is not read.
     */
    public static Optional<FinancialYear> parse(String text) {
        Matcher m = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!m.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(m.group(1)) + (m.group(1).length() == 2 ? 2000 : 0);
        int second = Integer.parseInt(m.group(2));
        boolean follows = m.group(2).length() == 2 ? (first + 1) % 100 == second : first + 1 == second;
        return follows && first >= 1974 && first <= 2199 ? Optional.of(new FinancialYear(first)) : Optional.empty();
    }

    /** 1 April on which it starts. */
    public LocalDate start() {
        return LocalDate.of(first, Month.APRIL, 1);
    }

    /** 31 March on which it ends. */
    public LocalDate end() {
        return LocalDate.of(first + 1, Month.MARCH, 31);
    }

    public FinancialYear previous() {
        return new FinancialYear(first - 1);
    }

    public FinancialYear next() {
        return new FinancialYear(first + 1);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(first, other.first);
    }

    @Override
    public String toString() {
        int last = (first + 1) % 100;
        return first + (last < 10 ? "-0" : "-") + last;
    }
}
