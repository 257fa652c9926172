package org.councilbenchmarks.report.council;

import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.Openness;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.domain.results.Position;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.sentences.Comparison;
import org.councilbenchmarks.report.sentences.PeerWords;

/**
 * A council's figure with all that can be said of it.
 *
 * @param indicator what it is
 * @param own its value, shown whole
 * @param group whom it is compared with
 * @param benchmark of that group
 * @param position in that group; empty where the value is absent
 * @param all its positions in every group
 */
record OwnFigure(
        Indicator indicator,
        IndicatorValue own,
        PeerGroup group,
        Optional<Benchmark> benchmark,
        Optional<Position> position,
        List<Position> all) {

    OwnFigure {
        all = List.copyOf(all);
    }

    boolean isKnown() {
        return own.value().isKnown();
    }

    Optional<Comparison> comparison() {
        return position.map(p -> Comparison.of(indicator.unit(), indicator.polarity(), own, p, PeerWords.of(group)));
    }

    /** "14.2%", with its unit and without marks. */
    String text() {
        return FigureText.of(own.value(), indicator.unit());
    }

    Figure median() {
        return benchmark.map(b -> b.distribution().median()).orElseGet(Figure::notAvailable);
    }

    /** How many councils of the group have a figure. */
    int n() {
        return benchmark.map(b -> b.cohort().n()).orElse(0);
    }

    /** Whether it rests on so few people that it may not be passed on. */
    boolean isSmallNumbers() {
        return isKnown() && own.openness() == Openness.DISCLOSIVE;
    }

    String title() {
        return indicator.words().title();
    }
}
