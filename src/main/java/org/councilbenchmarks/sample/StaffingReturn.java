package org.councilbenchmarks.sample;

import java.util.Optional;
import org.councilbenchmarks.domain.FinancialYear;

/** The {@code staffing} return: a row for each role that the council has. */
final class StaffingReturn {
    private StaffingReturn() {}

    static void add(CouncilProfile profile, FinancialYear year, SampleTable table) {
        Optional<String> partners = Partnerships.find(profile.code())
                .filter(Partnerships.Partnership::staffShared)
                .map(partnership -> partnership.partnersOf(profile.code()));
        for (Post post : Team.of(profile, year)) {
            SampleTable.Row row = ReturnRows.begin(table, profile, year);
            addPeople(row, post);
            addCosts(row, post);
            partners.ifPresent(codes -> row.put("shared_with", codes));
            Remarks.find(profile, "staffing", post.role().role(), year).ifPresent(words -> row.put("notes", words));
        }
    }

    private static void addPeople(SampleTable.Row row, Post post) {
        row.put("role_family", post.role().family())
                .put("role", post.role().role())
                .put("establishment_fte", Amounts.plain(post.established()))
                .put("in_post_fte", Amounts.plain(post.inPost()))
                .put("agency_fte", Amounts.plain(post.agency()))
                .put("average_headcount", Amounts.plain(post.heads()))
                .put("leavers_headcount", post.leavers())
                .put("aged_55_plus_headcount", post.over55())
                .put("planned_fte_next_year", Amounts.plain(post.planned()));
        if (post.daysToHire() > 0) {
            row.put("median_days_to_hire", post.daysToHire());
        }
    }

    private static void addCosts(SampleTable.Row row, Post post) {
        row.put("payroll_cost_gbp", Amounts.pounds(post.payroll(), 10))
                .put("agency_cost_gbp", Amounts.pounds(post.agencyCost(), 10))
                .put("training_cost_gbp", Amounts.pounds(post.training(), 10));
    }
}
