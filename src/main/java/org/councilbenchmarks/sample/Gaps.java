package org.councilbenchmarks.sample;

import java.util.List;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * What councils do not send. About six in a hundred returns of a year never come, and some councils leave a column blank
 * throughout, because nobody there knows.
 */
final class Gaps {
    private static final double RETURNS_MISSING = 0.065;
    private static final double COLUMNS_BLANK = 0.07;

    private static final List<String> OFTEN_UNKNOWN = List.of(
            "workforce_fte",
            "total_service_expenditure_gbp",
            "agency_fte",
            "leavers_headcount",
            "aged_55_plus_headcount",
            "median_days_to_hire",
            "payroll_cost_gbp",
            "agency_cost_gbp",
            "training_cost_gbp",
            "planned_fte_next_year",
            "product",
            "service",
            "hosting",
            "notice_months",
            "extension_months",
            "termination_cost_gbp",
            "procurement_route",
            "end_of_support",
            "named_users",
            "customisation",
            "open_api",
            "data_export");

    private Gaps() {}

    /** Whether the council sends the return for the year. The councils that everybody looks at first always do. */
    static boolean isReturned(CouncilProfile profile, String returnId, FinancialYear year) {
        return CouncilSelection.isNamed(profile.council())
                || !profile.dice("gap", returnId, year).chance(RETURNS_MISSING);
    }

    /** Whether the council leaves a column blank in every year. */
    static boolean isUnknown(CouncilProfile profile, String returnId, String column) {
        return OFTEN_UNKNOWN.contains(column)
                && profile.dice("unknown", returnId, column).chance(COLUMNS_BLANK);
    }
}
