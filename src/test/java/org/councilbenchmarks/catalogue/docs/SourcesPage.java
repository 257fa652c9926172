package org.councilbenchmarks.catalogue.docs;

import static org.councilbenchmarks.catalogue.docs.Markdown.code;

import java.util.TreeMap;
import org.councilbenchmarks.catalogue.Catalogue;

/** {@code sources.md}: where facts and definitions come from, on which licence, with the attribution it asks for. */
final class SourcesPage {
    private final Catalogue catalogue;

    SourcesPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    String text() {
        Markdown page = Markdown.page(
                "Sources",
                "Each is a row of `config/sources.csv`; every table of facts names one in each of its rows.");
        page.tableHeader("Id", "Title", "Publisher", "Licence", "Attribution", "Address", "Vintage");
        new TreeMap<>(catalogue.sources())
                .values()
                .forEach(s -> page.row(
                        code(s.id()),
                        s.title(),
                        s.publisher(),
                        s.licence(),
                        s.attribution(),
                        s.address(),
                        s.vintage()));
        return page.text();
    }
}
