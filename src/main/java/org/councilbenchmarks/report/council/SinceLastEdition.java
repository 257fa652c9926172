package org.councilbenchmarks.report.council;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.ChangedValue;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.pieces.MarkerNotes;
import org.councilbenchmarks.report.sentences.EditionSentences;
import org.councilbenchmarks.report.sentences.Phrase;

/** Which of the council's open figures are otherwise than in the edition before, and why. */
final class SinceLastEdition {

    private static final int MOST = 10;

    private SinceLastEdition() {}

    static String sentence(CouncilView council) {
        return council.figures().results().isComparedWithLast()
                ? EditionSentences.changed(council.edition().listChanges(council.code()))
                : EditionSentences.first();
    }

    /** The figures that changed, without parts of them: the latest years first. Nothing where none did. */
    static List<Block> of(CouncilView council) {
        List<ChangedValue> changes = council.edition().listChanges(council.code()).stream()
                .filter(change ->
                        change.key().isTotal() && indicator(council, change).isPresent())
                .sorted(Comparator.comparing(
                                (ChangedValue change) -> change.key().year())
                        .reversed()
                        .thenComparing(change -> !indicator(council, change)
                                .orElseThrow()
                                .traits()
                                .headline()))
                .toList();
        if (changes.isEmpty()) {
            return List.of();
        }
        List<Row> rows = changes.stream().limit(MOST).map(c -> row(council, c)).toList();
        Table table = Table.of(
                changes.size() > MOST
                        ? "%d of %s that changed, without those by role family or kind"
                                .formatted(MOST, Phrase.count(changes.size(), "figure", "figures"))
                        : "Figures that changed, without those by role family or kind",
                List.of(
                        Column.words("Indicator"),
                        Column.words("Year"),
                        Column.figures("Last edition"),
                        Column.figures("Now"),
                        Column.words("Why")),
                rows);
        return List.of(
                Block.heading(3, "What changed since the last edition"),
                MarkerNotes.of(rows.stream()
                                .flatMap(row -> row.cells().stream())
                                .toList())
                        .map(table::withNote)
                        .orElse(table));
    }

    private static Optional<Indicator> indicator(CouncilView council, ChangedValue change) {
        return council.edition().catalogue().findIndicator(change.key().indicator());
    }

    private static Row row(CouncilView council, ChangedValue change) {
        Indicator indicator = indicator(council, change).orElseThrow();
        return Row.of(
                indicator.words().title(),
                change.key().year().toString(),
                text(change.old(), indicator),
                text(change.now(), indicator),
                Phrase.opening(EditionSentences.why(change.why())));
    }

    /** As published, in the report's own way of writing numbers; a marker as it is, and none where there was no row. */
    private static String text(String published, Indicator indicator) {
        if (published.isEmpty()) {
            return "none";
        }
        return published.startsWith("[")
                ? published
                : FigureText.compact(Figure.of(new BigDecimal(published)), indicator.unit());
    }
}
