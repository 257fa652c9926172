package org.councilbenchmarks.report.pieces;

import java.util.Optional;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.Distribution;
import org.councilbenchmarks.report.blocks.Chart.Spread;

/** How a group's values are spread, as charts show it. */
public final class Spreads {

    private Spreads() {}

    /** Not available where there is no such benchmark; withheld where it rests on too few councils. */
    public static Spread of(Optional<Benchmark> benchmark) {
        return benchmark.map(b -> of(b.distribution())).orElseGet(Spreads::none);
    }

    public static Spread of(Distribution distribution) {
        return new Spread(
                distribution.min(), distribution.q1(), distribution.median(), distribution.q3(), distribution.max());
    }

    private static Spread none() {
        Figure x = Figure.notAvailable();
        return new Spread(x, x, x, x, x);
    }
}
