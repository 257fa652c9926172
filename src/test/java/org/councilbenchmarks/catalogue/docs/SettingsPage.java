package org.councilbenchmarks.catalogue.docs;

import static org.councilbenchmarks.catalogue.docs.Markdown.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code settings.md}: every setting with the comment that stands above it. */
final class SettingsPage {
    private final List<String> lines;

    /** @param lines of {@code config/settings.properties} */
    SettingsPage(List<String> lines) {
        this.lines = lines;
    }

    String text() {
        List<String> comment = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        String introduction = "";
        for (String line : lines) {
            if (line.startsWith("#")) {
                comment.add(line.substring(1).strip());
            } else if (line.contains("=")) {
                rows.add(row(line, String.join(" ", comment)));
                comment.clear();
            } else if (rows.isEmpty() && introduction.isEmpty()) {
                introduction = String.join(" ", comment);
                comment.clear();
            }
        }
        Markdown page = Markdown.page("Settings", "From `config/settings.properties`. " + introduction);
        page.tableHeader("Setting", "Variable", "As shipped", "Meaning");
        rows.forEach(page::row);
        return page.text();
    }

    private static List<String> row(String line, String meaning) {
        String[] parts = line.split("=", 2);
        String variable = "COUNCIL_BENCHMARKS_"
                + parts[0].strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return List.of(code(parts[0].strip()), code(variable), code(parts[1].strip()), meaning);
    }
}
