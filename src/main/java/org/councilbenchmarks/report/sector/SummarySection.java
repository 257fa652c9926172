package org.councilbenchmarks.report.sector;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.indicators.Measure;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Polarity;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.KeyFigures;
import org.councilbenchmarks.report.blocks.KeyFigures.KeyFigure;
import org.councilbenchmarks.report.blocks.Text;
import org.councilbenchmarks.report.sentences.SectorSentences;
import org.councilbenchmarks.report.sentences.SummarySentences;

/** The page that a reader with one minute reads. */
final class SummarySection implements Section {

    private static final int KEY_FIGURES = 6;
    private static final int FINDINGS = 3;

    /** The denominator of shares of all of a council's technology spending of the year. */
    private static final Measure ALL_SPENDING = new Measure.Columns(List.of("amount_gbp"));

    private static final ReturnId SPENDING = ReturnId.of("spending");

    private final SectorView view;
    private final List<RobustFinding> findings;

    SummarySection(SectorView view, List<RobustFinding> findings) {
        this.view = view;
        this.findings = findings;
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(
                Block.heading(2, "Summary"),
                Block.paragraph(
                        SummarySentences.opening(view.year(), view.results().asOf()))));
        List<KeyFigure> figures = keyFigures();
        if (figures.isEmpty()) {
            blocks.add(Block.paragraph(SummarySentences.noFigures(view.year())));
        } else {
            blocks.add(new KeyFigures(figures));
        }
        Set<RobustFinding.Kind> kinds = new HashSet<>();
        List<Text> first = findings.stream()
                .filter(finding -> kinds.add(finding.kind()))
                .limit(FINDINGS)
                .map(finding -> Text.of(finding.sentence()))
                .toList();
        if (!first.isEmpty()) {
            blocks.add(Block.heading(3, "What holds whomever one compares with"));
            blocks.add(new Block.Items(first));
        }
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Contents());
        return blocks;
    }

    private List<KeyFigure> keyFigures() {
        Set<String> themes = new HashSet<>();
        Stream<KeyFigure> ofThemes = Stream.concat(
                        view.headlines().stream().filter(i -> i.polarity() != Polarity.NONE && isSummedUp(i)),
                        view.headlines().stream())
                .filter(i -> view.findEngland(i)
                        .filter(b -> b.distribution().median().isKnown())
                        .isPresent())
                .filter(i -> themes.add(i.words().theme()))
                .map(i -> keyFigure(i, view.findEngland(i).orElseThrow()));
        return Stream.concat(spending().stream(), ofThemes).limit(KEY_FIGURES).toList();
    }

    private boolean isSummedUp(Indicator indicator) {
        return view.findEngland(indicator)
                .filter(b -> b.totals().aggregate().isKnown())
                .isPresent();
    }

    private Optional<KeyFigure> spending() {
        return view.catalogue().indicators().stream()
                .filter(SummarySection::isOfAllSpending)
                .flatMap(indicator -> view.findEngland(indicator).stream())
                .filter(benchmark -> benchmark.totals().denominator().isKnown())
                .findFirst()
                .map(benchmark -> new KeyFigure(
                        SummarySentences.ALL_SPENDING,
                        FigureText.compact(benchmark.totals().denominator(), Unit.POUNDS),
                        SummarySentences.allSpending(benchmark.cohort())));
    }

    private static boolean isOfAllSpending(Indicator indicator) {
        return indicator.returnId().equals(SPENDING)
                && indicator.formula().denominator().equals(ALL_SPENDING)
                && indicator.formula().denominatorWhere().isEmpty();
    }

    private static KeyFigure keyFigure(Indicator indicator, Benchmark benchmark) {
        Figure together = benchmark.totals().aggregate();
        String title = indicator.words().title();
        return together.isKnown()
                ? new KeyFigure(
                        title,
                        FigureText.compact(together, indicator.unit()),
                        SectorSentences.besideMedian(indicator, benchmark))
                : new KeyFigure(
                        title,
                        FigureText.compact(benchmark.distribution().median(), indicator.unit()),
                        SectorSentences.medianOf(indicator, benchmark));
    }
}
