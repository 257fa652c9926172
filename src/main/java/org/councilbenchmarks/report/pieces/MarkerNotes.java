package org.councilbenchmarks.report.pieces;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.councilbenchmarks.report.blocks.Table;

/** What the markers in a table mean, said below it for those that stand in it and no others. */
public final class MarkerNotes {

    private static final Map<String, String> MEANINGS = meanings();

    private MarkerNotes() {}

    /** Empty where no cell holds a marker. */
    public static Optional<String> of(Collection<String> cells) {
        String note = MEANINGS.entrySet().stream()
                .filter(meaning -> cells.stream().anyMatch(cell -> cell.contains(meaning.getKey())))
                .map(meaning -> meaning.getKey() + " " + meaning.getValue() + ".")
                .collect(Collectors.joining(" "));
        return note.isEmpty() ? Optional.empty() : Optional.of(note);
    }

    /** The table with a note under it, and what the markers in it mean. */
    public static Table noted(Table table, String note) {
        return table.withNote(
                of(table.rows().stream().flatMap(row -> row.cells().stream()).toList())
                        .map(markers -> note + " " + markers)
                        .orElse(note));
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("[b]", "series crosses a reorganisation");
        meanings.put("[c]", "withheld");
        meanings.put("[e]", "estimated");
        meanings.put("[p]", "provisional");
        meanings.put("[r]", "differs from the last edition");
        meanings.put("[u]", "low reliability");
        meanings.put("[x]", "not available");
        meanings.put("[z]", "not applicable");
        return Collections.unmodifiableMap(meanings);
    }
}
