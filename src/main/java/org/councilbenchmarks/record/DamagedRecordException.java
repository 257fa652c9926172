package org.councilbenchmarks.record;

import java.nio.file.Path;

/**
 * Archive or ledger is not as this program leaves it, even when killed: the disk, or somebody's editor, changed it. Not
 * to be mended by guessing: the message names file and line, and a person restores it from a copy.
 */
public final class DamagedRecordException extends RuntimeException {
    private final transient Path file;
    private final int line;

    /** @param line physical line from 1; 0 for the file as a whole */
    public DamagedRecordException(Path file, int line, String what) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + what);
        this.file = file;
        this.line = line;
    }

    public Path file() {
        return file;
    }

    /** Physical line from 1; 0 for the file as a whole. */
    public int line() {
        return line;
    }
}
