package org.councilbenchmarks.benchmark.formula;

import org.councilbenchmarks.benchmark.change.Appraisal;
import org.councilbenchmarks.benchmark.change.AppraisedInitiative;
import org.councilbenchmarks.domain.measures.Figure;

/** The figures of a portfolio of initiatives that are indicators. */
enum ChangeFigure {
    /** Net present social value. */
    NPSV,
    /** Benefit–cost ratio. */
    BCR,
    /** Years until it has paid for itself; not a quotient of anything. */
    PAYBACK,
    /** Share of benefits that a pilot or an audit backs. */
    EVIDENCE_SHARE,
    /** Share of forecast benefits that has come. */
    REALISED;

    Figure value(Appraisal sums) {
        return switch (this) {
            case NPSV -> sums.npsv();
            case BCR -> sums.bcr();
            case PAYBACK -> sums.payback();
            case EVIDENCE_SHARE -> sums.evidenceShare();
            case REALISED -> sums.realised();
        };
    }

    Figure numerator(Appraisal sums) {
        return switch (this) {
            case NPSV -> sums.npsv();
            case BCR -> sums.benefit();
            case PAYBACK -> Figure.notApplicable();
            case EVIDENCE_SHARE -> sums.strong();
            case REALISED -> sums.actual();
        };
    }

    Figure denominator(Appraisal sums) {
        return switch (this) {
            case NPSV, PAYBACK -> Figure.notApplicable();
            case BCR -> sums.cost();
            case EVIDENCE_SHARE -> sums.benefit();
            case REALISED -> sums.forecast();
        };
    }

    boolean isShare() {
        return this == EVIDENCE_SHARE || this == REALISED;
    }

    /** What was stopped brings nothing more; but what it had brought by then, it did. */
    boolean counts(AppraisedInitiative initiative) {
        return this == REALISED || !initiative.initiative().isStopped();
    }

    boolean isEstimated(AppraisedInitiative initiative) {
        return this == REALISED ? initiative.isRealisationEstimated() : initiative.isEstimated();
    }
}
