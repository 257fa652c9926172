package org.councilbenchmarks.benchmark;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmarks.domain.results.Benchmark;

/**
 * A benchmark with the values behind it.
 *
 * @param sorted the group's known values, in ascending order, withheld ones included
 */
record RankedBenchmark(Benchmark benchmark, List<BigDecimal> sorted) {

    RankedBenchmark {
        sorted = List.copyOf(sorted);
    }
}
