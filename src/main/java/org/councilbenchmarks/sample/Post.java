package org.councilbenchmarks.sample;

/**
 * The posts of one role in one council at the end of a year, and what happened with them in it.
 *
 * @param role the role
 * @param established posts, in full-time equivalents (FTE)
 * @param inPost employees, in FTE
 * @param agency agency workers and contractors, in FTE
 * @param heads employees on average over the year
 * @param leavers employees who left
 * @param over55 employees aged 55 or over
 * @param daysToHire median days from advert to offer; 0 where nobody was hired
 * @param payroll cost of the employees in pounds
 * @param agencyCost cost of agency workers in pounds
 * @param training cost of training in pounds
 * @param planned posts a year later, in FTE
 */
record Post(
        TechnologyRole role,
        double established,
        double inPost,
        double agency,
        double heads,
        int leavers,
        int over55,
        int daysToHire,
        double payroll,
        double agencyCost,
        double training,
        double planned) {

    /** Share of the established posts that stands empty, from 0 to 1. */
    double vacancy() {
        return Math.max(0, established - inPost) / established;
    }
}
