package org.councilbenchmarks.report.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.SpendingSums;
import org.councilbenchmarks.domain.results.SpendingSums.Part;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Chart;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.pieces.Captions;
import org.councilbenchmarks.report.sentences.SpendingSentences;

/** How the council's money divides over the years: into running and change, and by what it goes on. */
final class SpendingCharts {

    private static final int MOST_CATEGORIES = 8;
    private static final List<String> NATURES = List.of("Running services", "Change");

    private SpendingCharts() {}

    /** Of each year for which something stands, up to that of the section. */
    static SequencedMap<FinancialYear, SpendingSums> years(CouncilView council, FinancialYear last) {
        SequencedMap<FinancialYear, SpendingSums> years = new LinkedHashMap<>();
        council.submissions().stream()
                .filter(s -> s.key().returnId().equals(CouncilView.SPENDING) && CouncilView.isMain(s))
                .filter(s -> s.key().year().compareTo(last) <= 0)
                .sorted((a, b) -> a.key().year().compareTo(b.key().year()))
                .forEach(s ->
                        years.put(s.key().year(), council.figures().ownSums().spending(s)));
        return years;
    }

    /** None where no year has both. */
    static Optional<Block> runAndChange(CouncilView council, SequencedMap<FinancialYear, SpendingSums> years) {
        List<Map.Entry<FinancialYear, SpendingSums>> known = years.entrySet().stream()
                .filter(year -> year.getValue().total().changeShare().isKnown())
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var first = known.getFirst();
        var last = known.getLast();
        return Optional.of(new ChartBlock(
                SpendingSentences.changeTitle(first.getKey(), change(first), last.getKey(), change(last)),
                new Chart.StackedShares(
                        NATURES,
                        known.stream()
                                .map(year -> new Chart.Whole(
                                        year.getKey().toString(),
                                        List.of(
                                                year.getValue().total().runShare(),
                                                year.getValue().total().changeShare())))
                                .toList()),
                "Spending to run services and for change, %%, %s, revenue and capital. %s"
                        .formatted(council.name(), Captions.RETURNS),
                known.stream()
                        .map(year -> "%s: change %s.".formatted(year.getKey(), change(year)))
                        .collect(Collectors.joining(" "))));
    }

    private static String change(Map.Entry<FinancialYear, SpendingSums> year) {
        return FigureText.of(year.getValue().total().changeShare(), Unit.PER_CENT);
    }

    /** The categories that most goes on in the last year; none where there is one year only. */
    static Optional<Block> categories(CouncilView council, SequencedMap<FinancialYear, SpendingSums> years) {
        if (years.size() < 2) {
            return Optional.empty();
        }
        FinancialYear last = years.lastEntry().getKey();
        SpendingSums sums = years.lastEntry().getValue();
        List<Part> shown = sums.byCategory().stream().limit(MOST_CATEGORIES).toList();
        Part largest = shown.getFirst();
        List<Chart.Panel> panels = shown.stream()
                .map(part -> new Chart.Panel(
                        council.edition().title("spend_categories", part.code()),
                        Unit.POUNDS,
                        years.entrySet().stream()
                                .map(year -> new Chart.YearValue(year.getKey(), amount(year.getValue(), part.code())))
                                .toList()))
                .toList();
        return Optional.of(new ChartBlock(
                SpendingSentences.mostTitle(
                        council.edition().title("spend_categories", largest.code()),
                        FigureText.compact(Figure.of(largest.amountGbp()), Unit.POUNDS),
                        FigureText.compact(Figure.of(sums.total().amountGbp()), Unit.POUNDS),
                        last),
                new Chart.SmallMultiples(true, panels),
                "Spending by category, £, %s, in the prices of each year, all on one scale; the %d largest of %d. %s"
                        .formatted(
                                council.name(), shown.size(), sums.byCategory().size(), Captions.RETURNS),
                panels.stream().map(SpendingCharts::words).collect(Collectors.joining(" "))));
    }

    /** Of a category in a year: not available where nothing was returned for it, which may be nothing or something forgotten. */
    private static Figure amount(SpendingSums sums, String category) {
        return sums.byCategory().stream()
                .filter(part -> part.code().equals(category))
                .findFirst()
                .map(part -> Figure.of(part.amountGbp()))
                .orElseGet(Figure::notAvailable);
    }

    private static String words(Chart.Panel panel) {
        return "%s: %s."
                .formatted(
                        panel.name(),
                        panel.values().stream()
                                .map(value ->
                                        "%s %s".formatted(value.year(), FigureText.of(value.value(), Unit.POUNDS)))
                                .collect(Collectors.joining(", ")));
    }
}
