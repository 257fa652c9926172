package org.councilbenchmarks.pipeline.night;

import java.io.IOException;

/** What a step does in {@link Groups#NUMBER} groups, several at once. */
interface GroupedWork {

    /** Before any group. */
    default void begin() {}

    /** @param group from 0 */
    void carryOut(int group) throws IOException;

    /**
     * After all groups, or where one of them failed.
     *
     * @return what was done, as a line for the log
     */
    String end();
}
