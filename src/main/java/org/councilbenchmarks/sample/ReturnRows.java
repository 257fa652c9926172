package org.councilbenchmarks.sample;

import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;

/** How every row of the synthetic sector begins. */
final class ReturnRows {
    private ReturnRows() {}

    /** A row of the council and year, with the status that keeps it from passing for real. */
    static SampleTable.Row begin(SampleTable table, CouncilProfile profile, FinancialYear year) {
        return table.addRow()
                .put("council_code", profile.code())
                .put("financial_year", year)
                .put("status", DataStatus.SAMPLE.code());
    }
}
