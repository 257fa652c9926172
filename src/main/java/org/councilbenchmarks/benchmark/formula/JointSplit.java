package org.councilbenchmarks.benchmark.formula;

import java.util.List;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/**
 * How a council takes part in a submission. Of its own, wholly. Of a joint one, money and full-time equivalents are divided
 * by population, which is an estimate; counts stay with the joint body, and each partner shows the joint figure.
 *
 * @param body the submission
 * @param share by which sums are multiplied
 * @param undivided whether they are the joint body's
 */
record JointSplit(SubmissionKey body, Figure share, boolean undivided) {

    /** @param divisible whether what is summed may be divided */
    static JointSplit of(FactTable table, boolean divisible) {
        SubmissionKey body = table.submission().key();
        return table.isJoint() && divisible
                ? new JointSplit(body, table.share(), false)
                : new JointSplit(body, Figure.of(1), table.isJoint());
    }

    Marks marks() {
        return body.isJoint() && !undivided ? Marks.of(Mark.ESTIMATED) : Marks.NONE;
    }

    List<JointPart> parts(Figure numerator, Figure denominator) {
        return undivided ? List.of(new JointPart(body, numerator, denominator)) : List.of();
    }
}
