package org.councilbenchmarks.pipeline.night;

import java.util.Optional;

/** What a run finds to do. */
sealed interface Decision {
    /** The input folder is empty and nothing was ever taken in. */
    record EmptyInput() implements Decision {}

    /** Inputs, configuration, version and calendar month are those of an edition that is there. */
    record NothingNew(String edition) implements Decision {}

    /**
     * There is something to do.
     *
     * @param resumed whether an earlier run was interrupted while doing it
     * @param circumstances in which it was planned; empty where they say nothing about the next run: an interrupted run is
     *     taken up, or a file could not be read
     * @param why as part of a sentence
     */
    record Carry(RunPlan plan, boolean resumed, Optional<Circumstances> circumstances, String why)
            implements Decision {}
}
