package org.councilbenchmarks.pipeline.verify;

import org.councilbenchmarks.pipeline.edition.Manifest;

/** Which files of an edition a rebuilt one must have with the same bytes. */
public enum Sameness {
    /** The same program on the same build of Java: all. */
    ALL(""),
    /** Another build of Java compresses otherwise, and has another colour profile to embed. */
    ALL_BUT_PDF(
            " PDF files, and the manifest with their hashes, were left out: they were made on another build of Java."),
    /** Another version of the program may word and draw otherwise; the figures have to be the same. */
    TABLES(" Only CSV files were compared: the rest was made by another version of the program.");

    private final String caveat;

    Sameness(String caveat) {
        this.caveat = caveat;
    }

    /** @param version of this program */
    static Sameness of(Manifest manifest, String version) {
        if (!manifest.program().endsWith(" " + version)) {
            return TABLES;
        }
        return Manifest.javaBuild().equals(manifest.java()) ? ALL : ALL_BUT_PDF;
    }

    boolean holdsFor(String file) {
        return switch (this) {
            case ALL -> true;
            case ALL_BUT_PDF -> !file.endsWith(".pdf") && !file.equals(Manifest.FILE_NAME);
            case TABLES -> file.endsWith(".csv");
        };
    }

    /** What was not compared, as a sentence to be added; empty where all was. */
    public String caveat() {
        return caveat;
    }
}
