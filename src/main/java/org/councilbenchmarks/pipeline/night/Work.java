package org.councilbenchmarks.pipeline.night;

import java.io.IOException;

/** What a step does. */
@FunctionalInterface
interface Work {
    /** @return what was done, as a line for the log */
    String carryOut() throws IOException;
}
