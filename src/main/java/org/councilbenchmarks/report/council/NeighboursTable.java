package org.councilbenchmarks.report.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.groups.NeighbourVariable;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.Neighbour;
import org.councilbenchmarks.domain.results.Neighbourhood;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.sentences.NeighbourSentences;
import org.councilbenchmarks.report.sentences.Phrase;

/** The councils nearest to one: how near, in what they differ most, and how far the choice hangs on one variable. */
final class NeighboursTable {

    private NeighboursTable() {}

    /** None where the council has no neighbours in the year. */
    static List<Block> of(CouncilView council, FinancialYear year) {
        Optional<Neighbourhood> found = council.figures().results().neighbours().list(council.code()).stream()
                .filter(hood ->
                        hood.year().equals(year) && !hood.listNeighbours().isEmpty())
                .findFirst();
        return found.map(hood -> blocks(council, hood)).orElse(List.of());
    }

    private static List<Block> blocks(CouncilView council, Neighbourhood hood) {
        List<String> variables = council.edition().catalogue().neighbours().variables().stream()
                .map(NeighbourVariable::title)
                .toList();
        List<Neighbour> neighbours = hood.listNeighbours();
        List<String> sentences = new ArrayList<>(List.of(NeighbourSentences.alikeIn(variables)));
        hood.stability().stream()
                .mapToInt(Neighbourhood.Stability::replaced)
                .max()
                .ifPresent(most -> sentences.add(NeighbourSentences.stability(most, neighbours.size())));
        Table table = Table.of(
                "The nearest neighbours of %s, %s, the nearest first".formatted(council.name(), hood.year()),
                List.of(Column.words("Council"), Column.figures("Distance"), Column.words("Differs most in")),
                neighbours.stream().map(n -> row(council, n, variables)).toList());
        return List.of(Block.paragraph(String.join(" ", sentences)), table.withNote(NeighbourSentences.distance()));
    }

    private static Table.Row row(CouncilView council, Neighbour neighbour, List<String> variables) {
        return Table.Row.of(
                council.figures().names().getCouncil(neighbour.council()).name(),
                FigureText.bare(neighbour.distance(), Unit.RATIO),
                differsIn(neighbour, variables));
    }

    /** The variable with the largest share, the first of several; "nothing" where the two are alike in all. */
    private static String differsIn(Neighbour neighbour, List<String> variables) {
        int largest = 0;
        List<Figure> shares = neighbour.shares();
        for (int i = 1; i < shares.size(); i++) {
            if (isMore(shares.get(i), shares.get(largest))) {
                largest = i;
            }
        }
        Figure share = shares.get(largest);
        return share.isKnown()
                ? "%s (%s)".formatted(Phrase.inside(variables.get(largest)), FigureText.of(share, Unit.PER_CENT))
                : "nothing";
    }

    private static boolean isMore(Figure share, Figure other) {
        return share.isKnown() && other.isKnown() && share.get().compareTo(other.get()) > 0;
    }
}
