package org.councilbenchmarks.report.sentences;

/** What is said of the quality of the data. */
public final class QualitySentences {

    /** Stands for files that were recognised as no return. */
    public static final String UNKNOWN_RETURN = "Not recognised";

    private QualitySentences() {}

    public static String noFiles() {
        return "Nothing can be shown: no file has come in.";
    }

    /** What the counts stand for. */
    public static String everyRow() {
        return "Every row of every file is read and accounted for. A row that could not be used went back to the council"
                + " that sent it, with what to mend; nothing was guessed in its place.";
    }

    /** Small print under the counts of rows. */
    public static String whatRowsAre() {
        return "Skipped rows are blank, repeat the header or are totals. A file is whole where all of it was taken.";
    }
}
