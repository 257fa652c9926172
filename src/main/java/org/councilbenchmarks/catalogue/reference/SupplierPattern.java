package org.councilbenchmarks.catalogue.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A line of the supplier table: names that hold the pattern belong to the group.
 *
 * @param group the supplier group
 * @param kind what it sells
 * @param pattern run of whole words of the normalised name
 * @param exclusions runs of whole words, any of which cancels it: namesakes, as {@code ORACLE CARE}
 * @param validFrom first day, if limited
 * @param validTo last day, if limited
 */
public record SupplierPattern(
        String group,
        SupplierKind kind,
        String pattern,
        List<String> exclusions,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {
    public SupplierPattern {
        exclusions = List.copyOf(exclusions);
    }

    /** Whether the line holds on a day; its first and last day included. */
    public boolean holdsOn(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true)
                && validTo.map(to -> !day.isAfter(to)).orElse(true);
    }
}
