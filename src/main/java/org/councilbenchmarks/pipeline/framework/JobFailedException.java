package org.councilbenchmarks.pipeline.framework;

import org.jspecify.annotations.Nullable;

/** A step of the job failed: our fault or the machine's, never the data's. */
public final class JobFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    JobFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
