package org.councilbenchmarks.benchmark.formula;

import java.util.List;
import org.councilbenchmarks.domain.results.Evidence;

/** What of a submission went into a value. */
@FunctionalInterface
interface Trace {

    /** In the file's order. */
    List<Evidence> evidence();
}
