package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.returns.Row;

/** Gives what is worked out about a system, so that a table of systems need not know how. Asking twice gives the same. */
@FunctionalInterface
public interface SystemRisks {

    /** Of a row of the {@code systems} return. */
    SystemRisk of(Row row);
}
