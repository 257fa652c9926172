package org.councilbenchmarks.pipeline.night;

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
     * @param why as part of a sentence
     */
    record Carry(RunPlan plan, boolean resumed, String why) implements Decision {}
}
