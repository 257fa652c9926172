package org.councilbenchmarks.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.domain.results.Benchmark;

/**
 * A benchmark with the values behind it.
 *
 * @param sorted the group's known values, in ascending order, withheld ones included
 * @param hidden whose values in it are withheld, and of how many members each is the value
 */
record RankedBenchmark(Benchmark benchmark, List<BigDecimal> sorted, Map<String, Integer> hidden) {

    RankedBenchmark {
        sorted = List.copyOf(sorted);
        hidden = Map.copyOf(hidden);
    }

    /** The same without the figures that, less those of other groups, would give a withheld value away. */
    RankedBenchmark withoutSums() {
        return new RankedBenchmark(benchmark.withoutSums(), sorted, hidden);
    }
}
