package org.councilbenchmarks.catalogue.docs;

import static org.councilbenchmarks.catalogue.docs.Markdown.code;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.FindingCode;

/** {@code findings.md}: every kind of finding, and what to do about it. */
final class FindingsPage {
    String text() {
        String effects = Arrays.stream(Effect.values()).map(e -> code(e.code())).collect(Collectors.joining(", "));
        Markdown page = Markdown.page(
                "Findings",
                "What is said of returns and of the configuration, from `FindingCode`. Each finding has one of these"
                        + " codes, the file, line and column, and what became of the data: " + effects + ".");
        page.tableHeader("Code", "What it is", "For example", "What to do");
        for (FindingCode finding : FindingCode.values()) {
            page.row(
                    code(finding.code()),
                    finding.title(),
                    FindingExamples.find(finding).orElse(""),
                    finding.advice());
        }
        return page.text();
    }
}
