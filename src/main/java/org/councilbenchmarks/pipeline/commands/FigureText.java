package org.councilbenchmarks.pipeline.commands;

import java.util.Locale;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Openness;

/** Figures for machines, as they stand in the tables of an edition. */
final class FigureText {
    private FigureText() {}

    /** A plain number, or the shorthand of why there is none. */
    static String of(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> Decimals.plain(known.value(), Decimals.PLACES);
            case Figure.Absent absent -> absent.reason().shorthand();
        };
    }

    static String of(Openness openness) {
        return openness.name().toLowerCase(Locale.ROOT);
    }
}
