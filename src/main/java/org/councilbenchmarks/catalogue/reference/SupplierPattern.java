package org.councilbenchmarks.catalogue.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the supplier table: names that hold the pattern belong to the group.
 *
 * @param group the supplier group
 * @param kind {@code technology}, {@code reseller} or {@code other}
 * @param pattern run of whole words of the normalised name
 * @param exclusion run of whole words that cancels it; empty where none does
 * @param validFrom first day, if limited
 * @param validTo last day, if limited
 */
public record SupplierPattern(
        String group,
        String kind,
        String pattern,
        String exclusion,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {}
