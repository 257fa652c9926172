package org.councilbenchmarks.report.sentences;

/** What a page says that leads to other files. */
public final class IndexSentences {

    private IndexSentences() {}

    /** "100 councils have a report of their own: for that council only, so none is linked here." */
    public static String ownReports(long councils) {
        return councils == 0
                ? "No council has a report of its own yet: nothing stands of any."
                : "%s a report of %s own: for that council only, so none is linked here."
                        .formatted(
                                Phrase.count(councils, "council has", "councils have"),
                                councils == 1 ? "its" : "their");
    }

    /** What tables are. */
    public static String tables() {
        return "All figures as CSV. Missing is never zero: the cell of an absent number says why it is absent.";
    }

    /** What stands behind the name of the file that describes the tables. */
    public static String dataPackage() {
        return "describes them for programs.";
    }

    /** What stands before the name of the report that has the method. */
    public static String method() {
        return "The definition of each measure, what it cannot say and where it comes from stand at the end of";
    }
}
