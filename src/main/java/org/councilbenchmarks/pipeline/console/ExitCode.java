package org.councilbenchmarks.pipeline.console;

/** What a command's exit code means, everywhere. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;
    /** Failed or stopped; run again to restart. */
    public static final int FAILED = 1;
    /** Wrong usage or configuration; nothing was done. */
    public static final int WRONG_USAGE = 2;
    /** Done, but a person is needed. */
    public static final int PERSON_NEEDED = 3;
    /** Another run holds the lock. */
    public static final int LOCKED = 4;

    private ExitCode() {}
}
