package org.councilbenchmarks.catalogue.docs;

import static org.councilbenchmarks.catalogue.docs.Markdown.code;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.codes.CodeList;

/** {@code code-lists.md}: every code list with titles, synonyms and flags. */
final class CodeListsPage {
    private final Catalogue catalogue;

    CodeListsPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    String text() {
        Markdown page = Markdown.page(
                "Code lists",
                "Each is a file of `config/codes/`. Codes, titles and synonyms are all accepted, without regard to case,"
                        + " accents, punctuation and blanks; what is stored and published is the code.");
        new TreeMap<>(catalogue.codeLists()).values().forEach(list -> section(page, list));
        return page.text();
    }

    private static void section(Markdown page, CodeList list) {
        page.heading(2, list.id());
        List<String> header = new ArrayList<>(List.of("Code", "Title"));
        header.addAll(list.flags());
        header.add("Also");
        page.tableHeader(header.toArray(String[]::new));
        list.codes().forEach(code -> page.row(cells(list, code)));
        page.blank();
    }

    private static List<String> cells(CodeList list, Code code) {
        List<String> cells = new ArrayList<>(List.of(code(code.code()), code.title()));
        list.flags().forEach(flag -> cells.add(code.flag(flag)));
        cells.add(String.join("; ", code.synonyms()));
        return cells;
    }
}
