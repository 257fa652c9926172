package org.councilbenchmarks.report.sentences;

import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.Cohort;

/** What stands in the way of relying on a finding, said behind it in a few words. */
public enum Hedge {
    PROVISIONAL("some of it is provisional"),
    ESTIMATED("some of it is estimated"),
    LOW_RELIABILITY("much of what it rests on is missing"),
    FEW("few councils to compare with"),
    SERIES_BREAK("not the same area as in earlier years");

    private final String words;

    Hedge(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What the marks on a figure and the councils that it is set against ask for. */
    public static List<Hedge> of(Marks marks, Cohort cohort) {
        List<Hedge> hedges = new ArrayList<>(of(marks));
        if (cohort.isEnough() && cohort.n() < Cohort.ENOUGH_FOR_TENTHS) {
            hedges.add(FEW);
        }
        return hedges;
    }

    /** What the marks on a figure ask for. */
    public static List<Hedge> of(Marks marks) {
        List<Hedge> hedges = new ArrayList<>();
        add(hedges, marks, Mark.PROVISIONAL, PROVISIONAL);
        add(hedges, marks, Mark.ESTIMATED, ESTIMATED);
        add(hedges, marks, Mark.LOW_RELIABILITY, LOW_RELIABILITY);
        add(hedges, marks, Mark.BREAK_IN_SERIES, SERIES_BREAK);
        return hedges;
    }

    /** The sentence with its hedges behind it: "Higher than 12 of 15. Take care: some of it is provisional." */
    public static String behind(String sentence, List<Hedge> hedges) {
        return hedges.isEmpty()
                ? sentence
                : sentence + " Take care: "
                        + Phrase.list(hedges.stream().map(Hedge::words).toList()) + ".";
    }

    private static void add(List<Hedge> hedges, Marks marks, Mark mark, Hedge hedge) {
        if (marks.has(mark)) {
            hedges.add(hedge);
        }
    }
}
