package org.councilbenchmarks.domain.results;

import java.util.List;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * The councils around one council in a year.
 *
 * @param around those nearest in its class and those it is compared with, by rank; of these the first fifteen that returned
 *     are the council's neighbours
 * @param stability in the order of the variables
 */
public record Neighbourhood(
        CouncilCode council, FinancialYear year, List<Neighbour> around, List<Stability> stability) {

    /** How many neighbours a council has, where so many councils of its class returned anything. */
    public static final int SIZE = 15;

    public Neighbourhood {
        around = List.copyOf(around);
        stability = List.copyOf(stability);
    }

    /** Those that it is compared with, nearest first. */
    public List<Neighbour> listNeighbours() {
        return around.stream().filter(Neighbour::returned).limit(SIZE).toList();
    }

    /**
     * How far the choice of neighbours hangs on one variable.
     *
     * @param variable its id
     * @param replaced how many of the neighbours would be others if the variable were left out
     */
    public record Stability(String variable, int replaced) {}
}
