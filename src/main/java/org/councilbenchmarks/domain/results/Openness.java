package org.councilbenchmarks.domain.results;

/** How far a council's own value may be published in open files, from fully to least. */
public enum Openness {
    OPEN,
    /** Small numbers: withheld for the council, yet it counts in the group's distribution. */
    DISCLOSIVE,
    /** Security or support: open as a group's distribution only, without its ends. */
    RESTRICTED
}
