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
    private static final Pattern FORM = Pattern.compile(
            "(?:F\\.?Y\\.?|FINANCIAL YEAR)?\\s*(?:(?<f>\\d{4})\\s*(?:[-/\\u2010-\\u2015\\u2212_]|TO)\\s*(?<s>\\d{4}|\\d{1,2})"
                    + "|(?<f2>\\d{2})\\s*[-/\\u2010-\\u2015\\u2212_]\\s*(?<s2>\\d{2}|\\d{4})"
                    + "|(?<f6>\\d{4})(?<s6>1[3-9]|[2-9]\\d))");

    /** Today's councils began in 1974: two digits from here on are of the last century. */
    private static final int PIVOT = 74;

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

    /** The financial year that ends on a day; none unless it is 31 March. */
    public static Optional<FinancialYear> ending(LocalDate day) {
        boolean last = day.getMonth() == Month.MARCH && day.getDayOfMonth() == 31;
        return last ? find(day.getYear() - 1) : Optional.empty();
    }

    /**
     * Reads the forms that people write: {@code 2024-25}, {@code 2024/25}, {@code 2024/5}, {@code 2024/2025}, {@code FY24-25},
     * {@code 2024 to 2025}, {@code 202425}. The second year has to follow the first; a single year says nothing of which one
     * is meant, nor do six digits that may be a month ({@code 201112}), and they are not read.
     */
    public static Optional<FinancialYear> parse(String text) {
        Matcher m = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!m.matches()) {
            return Optional.empty();
        }
        if (m.group("f") != null) {
            return following(Integer.parseInt(m.group("f")), m.group("s"));
        }
        if (m.group("f6") != null) {
            return following(Integer.parseInt(m.group("f6")), m.group("s6"));
        }
        int first = Integer.parseInt(m.group("f2"));
        return following(first + (first < PIVOT ? 2000 : 1900), m.group("s2"));
    }

    /** @param second the last one, two or all four digits of the year that has to come next */
    private static Optional<FinancialYear> following(int first, String second) {
        String next = String.format(Locale.ROOT, "%04d", first + 1);
        return next.endsWith(second) ? find(first) : Optional.empty();
    }

    /** The year that starts in a calendar year; empty outside 1974 to 2199. */
    public static Optional<FinancialYear> find(int first) {
        return first >= 1974 && first <= 2199 ? Optional.of(new FinancialYear(first)) : Optional.empty();
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
