package org.councilbenchmarks.catalogue.docs;

import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.domain.findings.FindingCode;

/** What stands in a file, or happens to it, when a finding is made: one example of each code, for the page of findings. */
final class FindingExamples {
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("not-a-csv", "An Excel workbook, renamed to return.csv"),
            Map.entry("empty-file", "A header, and no row below it"),
            Map.entry("too-large", "A ledger of 2 GB where 500 MB are allowed"),
            Map.entry("unreadable", "A folder that the account may not open"),
            Map.entry("still-changing", "A file that grew while the run looked at it"),
            Map.entry("no-header", "The first line is a row of data: E06000052,2024-25,…"),
            Map.entry("needs-mapping", "The amounts stand under 'Sum spent, net'"),
            Map.entry("wrong-dataset", "A contracts register in the folder for spending"),
            Map.entry("unknown-original", "Feedback dropped twice"),
            Map.entry("unclosed-quote", "12,\"Garden table, 48\" round,900"),
            Map.entry("encoding-error", "A file with zeros between its letters"),
            Map.entry("encoding", "£ written in Windows-1252"),
            Map.entry("dialect", "council_code;financial_year;amount_gbp"),
            Map.entry("preamble", "Technology spending 2024-25, above the names of the columns"),
            Map.entry("blank-header", "council_code,,amount_gbp"),
            Map.entry("duplicate-label", "council_code,amount_gbp,amount_gbp"),
            Map.entry("extra-label", "A column 'Cost centre' in a spending return"),
            Map.entry("blank-row", ",,,,"),
            Map.entry("repeated-header", "council_code,financial_year,… once more on line 40"),
            Map.entry("total-row", "Grand Total,,,,1204118.50"),
            Map.entry("unit-in-header", "Net cost (£000)"),
            Map.entry("missing-word", "n/a, -, TBC, #N/A"),
            Map.entry("missing-supplier", "A payment with an empty cell for its supplier"),
            Map.entry("identical-rows", "33 fostering payments of £450 on one day"),
            Map.entry("month-missing", "April and June published, May not"),
            Map.entry("volume-collapse", "237 rows in April after 14,184 in March"),
            Map.entry("redacted", "REDACTED COMMERCIAL CONFIDENTIALITY"),
            Map.entry("serial-date", "45383, which is 1 April 2024"),
            Map.entry("rounded", "1204118.4999999998"),
            Map.entry("extra-cell", "…,outturn,2,500 where 2500 is meant"),
            Map.entry("missing-cell", "A row without an amount"),
            Map.entry("type-error", "25/06/2012900 as a date; £1.2m as an amount"),
            Map.entry("constraint-error", "7 where 1 to 6 is scored"),
            Map.entry("unknown-code", "'bespoked', perhaps heavy"),
            Map.entry("unknown-council", "'Cornwal', perhaps Cornwall E06000052"),
            Map.entry("council-not-in-year", "Ryedale in 2024-25, now part of North Yorkshire"),
            Map.entry("formula-text", "=HYPERLINK(…) as a remark"),
            Map.entry("duplicate-row", "Line 12 says what line 11 says"),
            Map.entry("primary-key", "Two systems with the reference APP-0042"),
            Map.entry("same-key-added", "Two amounts for software of the IT service"),
            Map.entry("too-many-refused", "21 of 100 rows refused where 20 % may be"),
            Map.entry("conflicting-returns", "Two files of one night give spending of 2024-25"),
            Map.entry("superseded", "The return of June, once that of October is in"),
            Map.entry("certified-stands", "A provisional file after the certified one"),
            Map.entry("sample-held-out", "The synthetic sector, once a real return stands"),
            Map.entry("withdrawn", "withdraw return.csv --reason 'wrong year'"),
            Map.entry("conflicting-council", "The code of Cornwall beside the name of Devon"),
            Map.entry("implausible", "£60,000 for a system that cost £6,000 a year before"),
            Map.entry("outlier", "95 % outside the IT service where the median is 30 %"),
            Map.entry("date-order", "From 1 April 2024 to 31 March 2023"),
            Map.entry("contract-ended", "An end of 31 March 2025 in a run of November 2026"),
            Map.entry("configuration", "An indicator that names a column which no return has"));

    private FindingExamples() {}

    static Optional<String> find(FindingCode code) {
        return Optional.ofNullable(EXAMPLES.get(code.code()));
    }
}
