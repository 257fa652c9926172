package org.councilbenchmarks.report.blocks;

import java.util.List;

/** The few figures that a reader should carry away, each with the sentence that says what it means. */
public record KeyFigures(List<KeyFigure> figures) implements Block {

    public KeyFigures {
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("Key figures need at least one figure");
        }
    }

    /**
     * One of them.
     *
     * @param label what is measured: "Vacancy rate"
     * @param value as {@link FigureText} words it: "14.2%"
     * @param sentence what to make of it
     */
    public record KeyFigure(String label, String value, String sentence) {
        public KeyFigure {
            Wording.of("label", label);
            Wording.of("value", value);
            Wording.of("sentence", sentence);
        }
    }
}
