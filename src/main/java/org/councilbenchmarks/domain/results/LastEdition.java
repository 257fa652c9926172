package org.councilbenchmarks.domain.results;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * What an edition needs to know of the one before it, to say what changed.
 *
 * @param values as published, by key
 * @param standing hashes of the files whose submissions stood
 * @param sameConfiguration whether it was made with the same configuration and settings
 * @param sameVersion whether by the same version of the program
 */
public record LastEdition(
        Map<IndicatorKey, Published> values,
        Map<Returned, Set<String>> standing,
        boolean sameConfiguration,
        boolean sameVersion) {

    public LastEdition {
        values = Map.copyOf(values);
        standing = Map.copyOf(standing);
    }

    /** @param text of the value cell: a plain number, or the shorthand of why there is none */
    public record Published(String text, DataStatus status) {}

    /** A council's submissions of a return and year; a joint one is each of its councils'. */
    public record Returned(ReturnId returnId, CouncilCode council, FinancialYear year) {}

    public Optional<Published> find(IndicatorKey key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Hashes of the files that stood; empty where none did. */
    public Set<String> standing(Returned returned) {
        return standing.getOrDefault(returned, Set.of());
    }
}
