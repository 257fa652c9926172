package org.councilbenchmarks.domain.findings;

/** What became of the data that a finding is about, gravest first. */
public enum Effect {
    FILE_REFUSED("file-refused"),
    SUBMISSION_REFUSED("submission-refused"),
    ROW_REFUSED("row-refused"),
    /** Taken as it stands, but a person should look: nothing was altered. */
    QUERY("query"),
    /** Read right although written oddly. */
    MENDED("mended"),
    NOTE("note");

    private final String code;

    Effect(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
