package org.councilbenchmarks.intake.cells;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The word that people write behind a number although the column's name has it already: {@code 6 months} in a column of
 * months, {@code 2.5 FTE} in one of full-time equivalents. Another unit ({@code 90 days} of months) is left, so that the cell
 * is not read.
 *
 * @param behind matches the word at the end of a cell; none where the name has no unit
 */
record UnitWords(Optional<Pattern> behind) {
    private static final Map<String, String> UNITS = Map.of(
            "months", "months?|mths?|mos?",
            "days", "(?:calendar )?days?",
            "fte", "f\\.?t\\.?e\\.?s?|w\\.?t\\.?e\\.?s?|full[- ]time equivalents?",
            "headcount", "people|persons?|heads?|staff|employees?",
            "people", "people|persons?|heads?|staff|employees?",
            "users", "(?:named )?users?|people|licen[cs]es?");

    /** @param column its name, as {@code notice_months} */
    static UnitWords of(String column) {
        List<String> words = Arrays.asList(column.toLowerCase(Locale.ROOT).split("_"));
        String units = words.stream().filter(UNITS::containsKey).map(UNITS::get).collect(Collectors.joining("|"));
        return new UnitWords(
                units.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Pattern.compile("(?<=[\\d.])\\s*(?:" + units + ")$", Pattern.CASE_INSENSITIVE)));
    }

    String without(String text) {
        return behind.map(unit -> unit.matcher(text).replaceFirst("").strip()).orElse(text);
    }
}
