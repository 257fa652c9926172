package org.councilbenchmarks.benchmark.formula;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day counted from the as-of date of the figures: {@code as-of}, {@code as-of + 12 months}. Months are added by the
 * calendar, clipped to the month's end.
 *
 * @param months 0 or more
 */
record AsOf(int months) {

    private static final Pattern FORM = Pattern.compile("as-of(?:\\s*\\+\\s*(\\d{1,4})\\s*months?)?");

    static Optional<AsOf> parse(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        return Optional.of(new AsOf(m.group(1) == null ? 0 : Integer.parseInt(m.group(1))));
    }

    LocalDate on(LocalDate day) {
        return day.plusMonths(months);
    }
}
