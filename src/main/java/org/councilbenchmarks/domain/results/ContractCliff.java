package org.councilbenchmarks.domain.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.councilbenchmarks.domain.DataStatus;

/**
 * How much of the sector's bought systems comes to the end of its contract when. Open: it names neither councils nor systems.
 * In-house systems have no contract and are not in it.
 *
 * @param quarters the twenty quarters from the one that holds the as-of date on; ends before that date are among the rolling
 * @param later ends after them
 * @param rolling contracts that go on until notice is given, and those whose end has gone by
 * @param unknown contracts whose end was not returned
 * @param status the weakest of the inputs
 */
public record ContractCliff(List<Quarter> quarters, Ending later, Ending rolling, Ending unknown, DataStatus status) {

    public ContractCliff {
        quarters = List.copyOf(quarters);
    }

    /**
     * Contracts that end together.
     *
     * @param contracts how many
     * @param councils that hold them; each council of a joint return counts
     * @param annualCostGbp £ a year
     */
    public record Ending(int contracts, int councils, BigDecimal annualCostGbp) {}

    /**
     * A quarter of a financial year, which is one of the calendar year too.
     *
     * @param start its first day
     * @param end its last day
     */
    public record Quarter(LocalDate start, LocalDate end, Ending ending) {}
}
