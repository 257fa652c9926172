package org.councilbenchmarks.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.report.blocks.Chart.Bar;
import org.councilbenchmarks.report.blocks.FigureText;

/**
 * Bars as they are drawn.
 *
 * @param known from the highest to the lowest
 * @param absent what has no value, and is named apart
 */
record OrderedBars(List<Bar> known, List<Bar> absent) {

    static OrderedBars of(List<Bar> bars) {
        return new OrderedBars(
                bars.stream()
                        .filter(bar -> bar.value().isKnown())
                        .sorted(Comparator.comparing((Bar bar) -> bar.value().get())
                                .reversed())
                        .toList(),
                bars.stream().filter(bar -> !bar.value().isKnown()).toList());
    }

    List<Bar> all() {
        return Stream.concat(known.stream(), absent.stream()).toList();
    }

    /** Where the chart is about somebody, the others go without their names. */
    boolean isNamed(Bar bar) {
        return bar.inFocus() || all().stream().noneMatch(Bar::inFocus);
    }

    /** How many have no value, by reason: "3 not available, 1 withheld"; empty where all have one. */
    String absences() {
        return String.join(
                ", ",
                Stream.of(Absence.values())
                        .filter(reason -> count(reason) > 0)
                        .map(reason -> "%,d %s".formatted(count(reason), FigureText.inWords(reason)))
                        .toList());
    }

    private long count(Absence reason) {
        return absent.stream()
                .filter(bar -> bar.value().absence().orElseThrow() == reason)
                .count();
    }
}
