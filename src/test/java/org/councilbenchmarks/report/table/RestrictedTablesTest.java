package org.councilbenchmarks.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmarks.report.table.OpenTablesTest.csv;

import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.report.EditionFigures;
import org.junit.jupiter.api.Test;

/** What only the sector body may read of a small edition, to the byte. */
class RestrictedTablesTest {

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);

    private final EditionFigures figures = SmallEdition.of(SmallRecord.of(DataStatus.PROVISIONAL));

    @Test
    void systemsAreHarmlessForSpreadsheetsAndOrderedByReference() {
        assertThat(csv(SystemsTable.of(figures))).isEqualTo("""
                        council_code,financial_year,system_ref,system_name,annual_cost_gbp,supplier_group,likelihood,impact,score,sha256,line,marker,status
                        E06000052,2025-26,APP-1,"Revenues, benefits",,civica,4.5,3,13.5,%1$s,6,,provisional
                        E06000052,2025-26,APP-2,"'=HYPERLINK(""x"")",-250,none,[x],[x],[x],%1$s,4,[x],certified
                        """.formatted(A));
    }

    @Test
    void coverageDetailsTellWhatBecameOfEachSubmission() {
        assertThat(csv(CoverageDetailsTable.of(figures))).isEqualTo("""
                        council_code,return,financial_year,basis,sha256,submission_status,received,fate,reason,rows_taken,rows_refused,status
                        E06000052,systems,2025-26,,%1$s,provisional,2026-03-31,taken,,2,1,provisional
                        E06000052;E06000059,systems,2025-26,,%1$s,provisional,2026-03-31,superseded,superseded,0,1,provisional
                        """.formatted(A));
    }

    @Test
    void sourcesAccountForEveryRow() {
        assertThat(csv(SourcesTable.of(figures))).isEqualTo("""
                        file,sha256,return,council_codes,financial_years,fate,reason,encoding,delimiter,header_line,rows_read,rows_taken,rows_refused,rows_skipped,amount_gbp,status
                        '=evil/photo.csv,%2$s,,,,refused,not-a-csv,,,,0,0,0,0,0,provisional
                        "systems/Cornwall, 2025.csv",%1$s,systems,E06000052;E06000059,2025-26,part-taken,superseded,windows-1252,semicolon,3,5,2,2,1,84000.5,provisional
                        """.formatted(A, B));
    }

    /** Of 2,001 type errors one was kept whole: one row for it, one for the other 2,000. */
    @Test
    void findingsThatWereOnlyCountedHaveARowForAllOfThem() {
        assertThat(csv(FindingsTable.of(figures))).isEqualTo("""
                        file,line,column,code,effect,council_code,wanted,message,count,status
                        '=evil/photo.csv,,,not-a-csv,file-refused,,,This is a picture.,1,provisional
                        "systems/Cornwall, 2025.csv",,,superseded,note,E06000059,,A later return took its place.,1,provisional
                        "systems/Cornwall, 2025.csv",,,type-error,row-refused,,Write it in the form that is asked for.,"The cell is not of the kind that the column holds: 2,000 more in this file, not listed one by one.",2000,provisional
                        "systems/Cornwall, 2025.csv",5,annual_cost_gbp,type-error,row-refused,,,Row 5: not money.,1,provisional
                        "systems/Cornwall, 2025.csv",12,category,unknown-code,query,,,"Row 12: ""CRM"" is no category.",1,provisional
                        """);
    }
}
