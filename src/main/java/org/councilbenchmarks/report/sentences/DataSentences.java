package org.councilbenchmarks.report.sentences;

/** What is said of the data itself. */
public final class DataSentences {

    private DataSentences() {}

    /** "3 rows were refused; each was sent back with the reason." */
    public static String refused(int rows) {
        return rows == 0
                ? "No row of what stands was refused."
                : "%s refused and sent back with the reason: mend and send the file again."
                        .formatted(Phrase.count(rows, "row was", "rows were"));
    }

    /** "2 values are queried: confirm or correct them." */
    public static String queries(int queries) {
        return queries == 0
                ? "No value is queried."
                : "%s open: see the feedback, then confirm or correct."
                        .formatted(Phrase.count(queries, "question is", "questions are"));
    }

    /** What the figures rest on that may change or is not whole. */
    public static String marked(int provisional, int estimated, int unreliable) {
        return "Of the figures here, %d are provisional, %d estimated in part and %d of low reliability."
                .formatted(provisional, estimated, unreliable);
    }

    /** "2 figures rest on small numbers: shown here whole, not for publication." */
    public static String small(int figures) {
        return figures == 0
                ? "No figure here rests on small numbers."
                : "%s on small numbers: shown here whole, not for publication."
                        .formatted(Phrase.count(figures, "figure rests", "figures rest"));
    }
}
