package org.councilbenchmarks.domain.results;

import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.returns.StandingSubmission;

/**
 * What a change initiative is worth, by the method that is the same for all: a row of {@code restricted/case-for-change.csv}.
 * For its council and the sector body, never for open files. Money is in pounds of the prices of the return's year, and
 * where it is a present value, of year 0 of the initiative.
 *
 * @param source the return that says so
 * @param initiative what it is
 * @param worth present values and what follows from them
 * @param sensitivity net present social value if one thing is otherwise
 * @param realisation benefits had of those expected
 * @param marks of all that it rests on
 * @param status the weakest of its rows
 */
public record ChangeCase(
        Source source,
        Initiative initiative,
        Worth worth,
        Sensitivity sensitivity,
        Realisation realisation,
        Marks marks,
        DataStatus status) {

    /** The stage of what was ended before it was done. */
    public static final String STOPPED = "stopped";

    /**
     * Where an initiative was returned.
     *
     * @param submission in which it stands
     * @param lines of its file, from 1
     */
    public record Source(StandingSubmission submission, List<Integer> lines) {

        public Source {
            lines = List.copyOf(lines);
        }

        public FinancialYear year() {
            return submission.key().year();
        }

        /** In code order: several where they returned it together. */
        public List<CouncilCode> councils() {
            return submission.key().councils();
        }

        /** The council codes, {@code ;} between. */
        public String councilText() {
            return councils().stream().map(CouncilCode::value).collect(Collectors.joining(";"));
        }
    }

    /**
     * An initiative as returned.
     *
     * @param theme empty where none was given
     * @param stage a code
     * @param start year 0 of the discounting
     */
    public record Initiative(String reference, String title, String theme, String stage, FinancialYear start) {

        public boolean isStopped() {
            return stage.equals(STOPPED);
        }
    }

    /**
     * @param pvCost present value of costs, forecasts with their optimism bias
     * @param pvBenefit present value of benefits
     * @param pvCashBenefit of the cash-releasing ones
     * @param npsv benefits less costs
     * @param npvCash cash-releasing benefits less costs
     * @param bcr benefits over costs
     * @param payback years from year 0 until benefits less costs stay at 0 or more; not applicable where they never do
     * @param switchingValue fall in benefits, in per cent, that brings npsv to 0
     * @param evidenceShare of benefits that a pilot or an audit backs, in per cent
     */
    public record Worth(
            Figure pvCost,
            Figure pvBenefit,
            Figure pvCashBenefit,
            Figure npsv,
            Figure npvCash,
            Figure bcr,
            Figure payback,
            Figure switchingValue,
            Figure evidenceShare) {}

    /**
     * @param costUp costs 20 % higher
     * @param benefitDown benefits 20 % lower
     * @param late benefits a year later
     * @param biasUpper optimism bias of forecast costs at its upper bound
     * @param strongEvidence only the benefits that a pilot or an audit backs
     */
    public record Sensitivity(
            Figure costUp, Figure benefitDown, Figure late, Figure biasUpper, Figure strongEvidence) {}

    /**
     * Benefits up to the return's year of which both forecast and actual were returned; in prices of that year, undiscounted.
     *
     * @param forecast £
     * @param actual £
     * @param realised actual of forecast, in per cent
     */
    public record Realisation(Figure forecast, Figure actual, Figure realised) {}

    /** The marker cell: the shorthand of an absent net present social value, else the marks. */
    public String marker() {
        return Withholding.marker(worth.npsv(), marks);
    }
}
