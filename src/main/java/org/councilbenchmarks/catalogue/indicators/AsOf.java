package org.councilbenchmarks.catalogue.indicators;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day counted from the as-of date of the figures: {@code as-of}, {@code as-of + 12 months}, {@code as-of - 6 months}.
 * Months are counted by the calendar, clipped to the month's end.
 *
 * @param months how many later; negative is earlier
 */
public record AsOf(int months) {
    private static final Pattern FORM = Pattern.compile("as-of(?:\\s*([+-])\\s*(\\d{1,4})\\s*months?)?");

    public static Optional<AsOf> parse(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        int months = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        return Optional.of(new AsOf("-".equals(m.group(1)) ? -months : months));
    }

    /** The day, where the figures are as of {@code asOf}. */
    public LocalDate on(LocalDate asOf) {
        return asOf.plusMonths(months);
    }
}
