package org.councilbenchmarks.report;

/** Whom a file of an edition is for. Each file says it. */
public enum Audience {
    /** Everyone: may be published as it is. */
    OPEN("open"),
    /** One council, which sees its own figures and of others what is open. */
    COUNCIL("council"),
    /** The sector body that runs the benchmarking: names systems, suppliers and risks of single councils. */
    SECTOR_BODY("sector body");

    private final String text;

    Audience(String text) {
        this.text = text;
    }

    /** As written in the manifest and on the files. */
    public String text() {
        return text;
    }
}
