package org.councilbenchmarks.benchmark.formula;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * All that a council's indicators of one year are worked out from.
 *
 * @param council the council
 * @param year the financial year
 * @param day the as-of date of the figures: 31 March ending the year, or the run's as-of if that is earlier
 * @param isOver whether the run's as-of date is later than 31 March ending the year
 * @param population residents; absent where no estimate is known
 * @param tables the rows of its standing submissions, in key order
 */
public record CouncilYear(
        CouncilCode council,
        FinancialYear year,
        LocalDate day,
        boolean isOver,
        Figure population,
        List<FactTable> tables) {

    /** The submission of spending that indicators mean unless they say otherwise. */
    public static final String OUTTURN = "outturn";

    public CouncilYear {
        tables = List.copyOf(tables);
    }

    /** The return's submission; of spending, the outturn. */
    public Optional<FactTable> find(ReturnId returnId) {
        for (FactTable table : tables) {
            if (table.returnId().equals(returnId)
                    && isMain(table.submission().key().basis())) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** The submission with that basis. */
    public Optional<FactTable> find(ReturnId returnId, String basis) {
        return tables.stream()
                .filter(t -> t.returnId().equals(returnId))
                .filter(t -> t.submission().key().basis().equals(basis))
                .findFirst();
    }

    /** Whether a submission of this basis is the one that indicators mean. */
    public static boolean isMain(String basis) {
        return basis.isEmpty() || basis.equals(OUTTURN);
    }
}
