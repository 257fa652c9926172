package org.councilbenchmarks.report;

/** Whom a file of an edition is for. Each file says it. */
public enum Audience {
    /** Everyone: may be published as it is. */
    OPEN("open", "everyone"),
    /** One council, which sees its own figures and of others what is open. */
    COUNCIL("council", "this council only"),
    /** The sector body that runs the benchmarking: names systems, suppliers and risks of single councils. */
    SECTOR_BODY("sector body", "the sector body only");

    private final String text;
    private final String readers;

    Audience(String text, String readers) {
        this.text = text;
        this.readers = readers;
    }

    /** As written in the manifest and in tables. */
    public String text() {
        return text;
    }

    /** In words, as on a report's pages: for {@code everyone}. */
    public String readers() {
        return readers;
    }
}
