package org.councilbenchmarks.benchmark.systems;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmarks.catalogue.reference.SupplierGroup;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.StandingSubmission;

/**
 * A system of a council, or of several that returned it together.
 *
 * @param submission in which it stands
 * @param holders the councils whose system it is, in code order
 * @param row as returned
 * @param group of its supplier on the day of the figures
 */
public record SystemRow(StandingSubmission submission, List<CouncilCode> holders, Row row, SupplierGroup group) {

    public SystemRow {
        holders = List.copyOf(holders);
    }

    public String category() {
        return row.text("category");
    }

    public String reference() {
        return row.text("system_ref");
    }

    /** £ a year; the return asks for it of every system. */
    public BigDecimal annualCostGbp() {
        return row.findNumber("annual_cost_gbp").orElse(BigDecimal.ZERO);
    }

    /** The councils named as sharing the system. */
    public List<CouncilCode> sharedWith() {
        return row.cell("shared_with") instanceof Cell.Councils named ? named.value() : List.of();
    }

    /** The row's own status; the submission's where it has none. */
    public DataStatus status() {
        return DataStatus.find(row.text("status"))
                .orElse(submission.submission().status());
    }

    /** What the submission brings along: provisional, or unreliable since rows of it were refused. */
    public Marks marks() {
        return marksOf(submission);
    }

    /** The marks that everything computed from a submission bears. */
    public static Marks marksOf(StandingSubmission submission) {
        Marks marks =
                submission.submission().status() == DataStatus.PROVISIONAL ? Marks.of(Mark.PROVISIONAL) : Marks.NONE;
        return submission.submission().refused() > 0 ? marks.with(Mark.LOW_RELIABILITY) : marks;
    }
}
