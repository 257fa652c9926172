package org.councilbenchmarks.pipeline.settings;

/** The version of the program, as in its jar; facts and editions made by another version are made anew. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** As {@code 0.1.0}; {@code development} where it runs from classes without a jar. */
    public static String get() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
