package org.councilbenchmarks.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;

/** Reads {@code sources.csv}: where the facts and definitions come from. */
final class SourcesLoader {
    private static final TableShape SHAPE =
            TableShape.of("id", "title", "publisher", "licence", "attribution", "address", "vintage");

    private final ConfigFolder folder;

    SourcesLoader(ConfigFolder folder) {
        this.folder = folder;
    }

    /** By id. */
    Map<String, Source> load() {
        Map<String, Source> sources = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CheckedRow row : folder.rows("sources.csv", SHAPE)) {
            String id = row.filled("id");
            Source source = new Source(
                    id,
                    row.filled("title"),
                    row.filled("publisher"),
                    row.filled("licence"),
                    row.text("attribution"),
                    row.text("address"),
                    row.text("vintage"));
            if (!id.isEmpty() && row.isFirst("id", id, lines)) {
                sources.put(id, source);
            }
        }
        return sources;
    }
}
