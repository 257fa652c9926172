package org.councilbenchmarks.report.sentences;

import java.util.List;

/** Who a council's nearest neighbours are, and why. */
public final class NeighbourSentences {

    private NeighbourSentences() {}

    /** "They are the councils of its class that are most like it in this: residents, deprivation and area." */
    public static String alikeIn(List<String> variables) {
        return "They are the councils of its class that are most like it in this: %s."
                .formatted(Phrase.list(variables.stream().map(Phrase::inside).toList()));
    }

    /**
     * "Without any one of these, at most 4 of the 15 would be others"; or none would.
     *
     * @param replaced the most that would be others, whichever is left out
     */
    public static String stability(int replaced, int neighbours) {
        return replaced == 0
                ? "Without any one of these, they would be the same."
                : "Without any one of these, at most %d of the %d would be others.".formatted(replaced, neighbours);
    }

    /** What the column of distances says. */
    public static String distance() {
        return "Distance: 0 to 1, the largest between two councils of the class. In brackets: that variable's part of the"
                + " squared distance. Nothing that councils return bears on who they are.";
    }
}
