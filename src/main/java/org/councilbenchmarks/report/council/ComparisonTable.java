package org.councilbenchmarks.report.council;

import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.Distribution;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.pieces.Captions;
import org.councilbenchmarks.report.pieces.MarkerNotes;
import org.councilbenchmarks.report.sentences.Comparison;
import org.councilbenchmarks.report.sentences.PeerWords;
import org.councilbenchmarks.report.sentences.Phrase;

/** All figures of a return beside those of the peers: what a section says in numbers. */
final class ComparisonTable {

    private ComparisonTable() {}

    /** None where there is no figure. */
    static List<Block> of(CouncilView council, FinancialYear year, List<OwnFigure> figures) {
        if (figures.isEmpty()) {
            return List.of();
        }
        PeerWords peers = PeerWords.of(council.peers(year));
        List<Row> rows = figures.stream().map(ComparisonTable::row).toList();
        Table table = Table.of(
                "%s beside %s, %s".formatted(council.name(), peers.noun(), year),
                List.of(
                        Column.words("Indicator"),
                        Column.figures(council.name()),
                        Column.figures("Median"),
                        Column.figures("Middle half"),
                        Column.figures("n"),
                        Column.words("Against median")),
                rows);
        return List.of(table.withNote(note(rows, figures)));
    }

    private static Row row(OwnFigure figure) {
        Unit unit = figure.indicator().unit();
        return Row.of(
                figure.title(),
                own(figure) + (hasInterval(figure) ? " (" + interval(figure, unit) + ")" : ""),
                FigureText.compact(figure.median(), unit),
                figure.benchmark().map(b -> middle(b.distribution(), unit)).orElse("[x]"),
                String.valueOf(figure.n()),
                figure.comparison().map(ComparisonTable::words).orElse("no figure"));
    }

    private static boolean hasInterval(OwnFigure figure) {
        return figure.own().interval().low().isKnown();
    }

    private static String interval(OwnFigure figure, Unit unit) {
        return FigureText.bare(figure.own().interval().low(), unit) + " to "
                + FigureText.bare(figure.own().interval().high(), unit);
    }

    private static String middle(Distribution distribution, Unit unit) {
        return distribution.q1().isKnown() ? range(distribution, unit) : FigureText.bare(distribution.q1(), unit);
    }

    private static String range(Distribution distribution, Unit unit) {
        return unit == Unit.POUNDS
                ? FigureText.compact(distribution.q1(), unit) + " to " + FigureText.compact(distribution.q3(), unit)
                : FigureText.bare(distribution.q1(), unit) + " to " + FigureText.bare(distribution.q3(), unit);
    }

    /** Short, so that long amounts leave room for the indicator's name; the sums stand whole elsewhere. */
    private static String own(OwnFigure figure) {
        String text =
                FigureText.compact(figure.own().value(), figure.indicator().unit());
        return figure.isKnown() && !figure.own().marker().isEmpty()
                ? text + " " + figure.own().marker()
                : text;
    }

    private static String words(Comparison comparison) {
        String side = switch (comparison.side()) {
            case HIGHER -> "higher";
            case LOWER -> "lower";
            case LEVEL -> "level";
            case UNKNOWN -> "too few peers";
        };
        if (comparison.isFavourable()) {
            return side + ", better";
        }
        return comparison.isToAskAbout() ? side + ", ask why" : side;
    }

    private static String note(List<Row> rows, List<OwnFigure> figures) {
        List<String> notes = new ArrayList<>();
        notes.add("n: councils with a figure. " + Captions.RETURNS);
        if (figures.stream().anyMatch(ComparisonTable::hasInterval)) {
            notes.add("In brackets: 95% interval, for shares of people or systems.");
        }
        List<String> small = figures.stream()
                .filter(OwnFigure::isSmallNumbers)
                .map(figure -> Phrase.inside(figure.title()))
                .toList();
        if (!small.isEmpty()) {
            notes.add("Small numbers, not for publication: %s.".formatted(Phrase.list(small)));
        }
        MarkerNotes.of(rows.stream().flatMap(row -> row.cells().stream()).toList())
                .ifPresent(notes::add);
        return String.join(" ", notes);
    }
}
