package org.councilbenchmarks.record;

/** What re-hashing an archived file showed. */
public enum ArchiveState {
    WHOLE,
    /** The bytes are not those that its name stands for. */
    DAMAGED,
    /** Never taken, or erased. */
    MISSING
}
