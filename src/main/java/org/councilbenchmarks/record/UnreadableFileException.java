package org.councilbenchmarks.record;

import java.io.IOException;

/** A file that was to be taken in could not be read: the fault of the file's disk, not of the archive's. */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableFileException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
