package org.councilbenchmarks.catalogue.docs;

import static org.councilbenchmarks.catalogue.docs.Markdown.code;

import java.nio.file.Path;
import org.councilbenchmarks.csv.ConfigTable;

/** {@code published-payments.md}: real files of payments, and what is taken of each. */
final class PublishedPaymentsPage {
    private final ConfigTable files;

    /** @param folder of the table that {@code PublishedPaymentsTest} holds the program against */
    PublishedPaymentsPage(Path folder) {
        this.files = ConfigTable.read(folder, "published-files.csv").value().orElseThrow();
    }

    String text() {
        Markdown page = Markdown.page(
                "Published payments",
                "Files of payments as councils published them, and what is taken of each. The figures were counted by another"
                        + " program in another language; a test holds this one against them wherever the files are there.");
        page.tableHeader(
                "File", "Fate", "Reason", "Taken", "Refused", "Skipped", "Sum of the taken rows, £", "Rows by month");
        files.rows()
                .forEach(row -> page.row(
                        code(row.get("file")),
                        row.get("fate"),
                        row.get("reason"),
                        row.get("taken"),
                        row.get("refused"),
                        row.get("skipped"),
                        row.get("amount_gbp"),
                        row.get("months")));
        page.blank();
        return page.text();
    }
}
