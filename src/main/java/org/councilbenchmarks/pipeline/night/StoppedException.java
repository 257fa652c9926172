package org.councilbenchmarks.pipeline.night;

import java.io.IOException;

/** The operating system asked the run to stop, and it did. */
final class StoppedException extends IOException {
    private static final long serialVersionUID = 1L;

    StoppedException() {
        super("It was stopped from outside, by a signal.");
    }
}
