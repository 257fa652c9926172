package org.councilbenchmarks.pipeline.feedback;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.report.html.Escaped;

/**
 * The feedback on a file for one council as a page to be read: one file without anything from elsewhere, plain headings,
 * tables with captions and row headings, every text of the council escaped.
 */
final class FeedbackPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** So that a browser opens the page at once; the CSV has every row. */
    private static final int MOST_ROWS = 500;

    private static final String STYLE = """
            body{font:1rem/1.5 "Liberation Sans",Arial,sans-serif;color:#1a1a1a;background:#fff;margin:0 auto;
            max-width:75rem;padding:1rem}h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.2rem;margin-top:2rem}
            table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold;padding:.5rem 0}
            th,td{border:1px solid #767676;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
            th{overflow-wrap:normal}table{min-width:36rem}thead th{background:#eee}.row{color:#404040;background:#f6f6f6}code{font-family:"Liberation Mono",monospace}
            .scroll{overflow-x:auto}@media print{.scroll{overflow:visible}}
            """;

    private final SettledFile file;
    private final String council;
    private final String csv;
    private final StringBuilder html = new StringBuilder();

    /**
     * A page.
     *
     * @param council name and code, as people know it
     * @param csv name of the file with the same rows that lies beside the page
     */
    FeedbackPage(SettledFile file, String council, String csv) {
        this.file = file;
        this.council = council;
        this.csv = csv;
    }

    String html(List<String> labels, List<FeedbackRow> rows) {
        String title = "Feedback to " + council + " on " + file.source().path();
        html.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Escaped.of(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
        element("h1", title);
        summary();
        List<FeedbackRow> refused =
                rows.stream().filter(row -> !row.cells().isEmpty()).toList();
        remarks(rows.stream().filter(row -> row.cells().isEmpty()).toList());
        refused(labels, refused);
        html.append("</main>\n</body>\n</html>\n");
        return html.toString();
    }

    private void summary() {
        var counts = file.facts().reading().counts();
        element(
                "p",
                String.format(
                        Locale.ROOT,
                        "Received on %s. Of the whole file %s taken and %s refused; %s skipped as blank, headings or"
                                + " totals. The file is now: %s.",
                        DAY.format(file.source().received()),
                        rows(counts.taken()),
                        rows(counts.refused()),
                        rows(counts.skipped()),
                        file.fate().code().replace('-', ' ')));
    }

    private static String rows(int count) {
        return count == 1 ? "1 row was" : String.format(Locale.ROOT, "%,d rows were", count);
    }

    private void remarks(List<FeedbackRow> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        element("h2", "To look at");
        open("Remarks on the file, and on rows that were taken as they are", List.of("Where", "What", "What to do"));
        for (FeedbackRow row : remarks.subList(0, Math.min(MOST_ROWS, remarks.size()))) {
            html.append("<tr>");
            heading(row.where(), 1);
            element("td", row.problem());
            element("td", row.howToFix());
            html.append("</tr>\n");
        }
        close(remarks.size());
    }

    private void refused(List<String> labels, List<FeedbackRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        element("h2", "Rows that were refused");
        element(
                "p",
                "To mend them: open " + csv
                        + ", which holds these rows, correct the cells, leave the column row_of as it"
                        + " is, and send that file. Its rows take the place of these; the rest of the return stays. To"
                        + " take a row out, empty all of its cells but row_of.");
        open(
                "Refused rows with what is wrong",
                List.of("Line", "Column", "In the file", "What is wrong", "What to write or do"));
        rows.subList(0, Math.min(MOST_ROWS, rows.size())).forEach(row -> refused(labels, row));
        close(rows.size());
    }

    /** A line for each finding, and one with all that the row says. */
    private void refused(List<String> labels, FeedbackRow row) {
        List<Finding> findings = row.findings();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            html.append("<tr>");
            if (i == 0) {
                heading(String.valueOf(finding.place().line()), findings.size() + 1);
            }
            element("td", finding.place().column());
            element("td", finding.was());
            element("td", FeedbackRow.problemAlone(finding));
            element("td", finding.wanted());
            html.append("</tr>\n");
        }
        html.append("<tr><td colspan=\"4\" class=\"row\">")
                .append(Escaped.of(described(labels, row.cells())))
                .append("</td></tr>\n");
    }

    private static String described(List<String> labels, List<String> cells) {
        var text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                text.append(text.isEmpty() ? "" : "; ")
                        .append(i < labels.size() ? labels.get(i) : "column " + (i + 1))
                        .append(": ")
                        .append(cells.get(i));
            }
        }
        return text.toString();
    }

    private void open(String caption, List<String> columns) {
        html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(Escaped.of(caption))
                .append("\">\n<table>\n<caption>")
                .append(Escaped.of(caption))
                .append("</caption>\n<thead><tr>");
        columns.forEach(column ->
                html.append("<th scope=\"col\">").append(Escaped.of(column)).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
    }

    private void close(int rows) {
        html.append("</tbody>\n</table>\n</div>\n");
        if (rows > MOST_ROWS) {
            element("p", String.format(Locale.ROOT, "%,d more stand in %s.", rows - MOST_ROWS, csv));
        }
    }

    private void heading(String text, int rows) {
        html.append(rows == 1 ? "<th scope=\"row\">" : "<th scope=\"rowgroup\" rowspan=\"" + rows + "\">")
                .append(Escaped.of(text))
                .append("</th>");
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>').append(Escaped.of(text));
        html.append("</").append(name).append(">\n");
    }
}
