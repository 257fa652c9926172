package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;

/** How a figure looks from outside once it is withheld, and what a marker cell says. */
final class Withholding {

    private Withholding() {}

    /** {@code [c]} for a known figure; one that is absent keeps its own reason, which discloses nothing. */
    static Figure of(Figure figure) {
        return figure.isKnown() ? Figure.withheld() : figure;
    }

    /** {@code [c]} for a figure that is known or missing; one that is not applicable stays so. */
    static Figure evenMissing(Figure figure) {
        return figure.equals(Figure.notApplicable()) ? figure : Figure.withheld();
    }

    /** The marker cell of a row: the shorthand of what is absent, else the marks on what is known. */
    static String marker(Figure figure, Marks marks) {
        return switch (figure) {
            case Figure.Known known -> marks.shorthand();
            case Figure.Absent absent -> absent.reason().shorthand();
        };
    }
}
