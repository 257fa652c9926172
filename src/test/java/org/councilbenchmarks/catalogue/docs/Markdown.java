package org.councilbenchmarks.catalogue.docs;

import java.util.List;
import java.util.stream.Collectors;

/** A page of Markdown while it is being written. */
final class Markdown {
    private static final String ORIGIN =
            "<!-- Written by GeneratedDocsTest. Change the source named below, not this page. -->";

    private final StringBuilder out = new StringBuilder();

    static Markdown page(String title, String introduction) {
        return new Markdown().line(ORIGIN).blank().line("# " + title).blank().paragraph(introduction);
    }

    Markdown heading(int level, String text) {
        return line("#".repeat(level) + " " + text).blank();
    }

    Markdown paragraph(String text) {
        return text.isEmpty() ? this : line(text).blank();
    }

    Markdown item(String name, String text) {
        return text.isEmpty() ? this : line("- **" + name + ":** " + text);
    }

    Markdown tableHeader(String... names) {
        row(List.of(names));
        return line("|" + " --- |".repeat(names.length));
    }

    Markdown row(String... cells) {
        return row(List.of(cells));
    }

    Markdown row(List<String> cells) {
        return line(cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    Markdown blank() {
        return line("");
    }

    private Markdown line(String text) {
        out.append(text).append('\n');
        return this;
    }

    static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    /** Ends in one line feed. */
    String text() {
        return out.toString().strip() + "\n";
    }
}
