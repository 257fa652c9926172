package org.councilbenchmarks.catalogue.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * A principal council of England, present, past or to come.
 *
 * @param code its GSS code; of those it has had, the latest
 * @param name in common use, {@code Cornwall}
 * @param alternativeNames official and other names
 * @param eCode code of the ministry's finance returns, {@code E0801}, if known
 * @param formerCodes GSS codes that it had before a change of boundary
 * @param region slug, {@code south-west}
 * @param validFrom first day, where it began since 1 April 2009
 * @param validTo last day, where it has ended or will
 * @param successors councils that took its place
 */
public record Council(
        CouncilCode code,
        String name,
        List<String> alternativeNames,
        Optional<String> eCode,
        List<CouncilCode> formerCodes,
        CouncilClass councilClass,
        String region,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        List<CouncilCode> successors) {
    public Council {
        alternativeNames = List.copyOf(alternativeNames);
        formerCodes = List.copyOf(formerCodes);
        successors = List.copyOf(successors);
    }

    public boolean existedOn(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true)
                && validTo.map(to -> !day.isAfter(to)).orElse(true);
    }

    /** Whether it existed on 31 March ending the year: the year's figures are its own. */
    public boolean existedIn(FinancialYear year) {
        return existedOn(year.end());
    }
}
