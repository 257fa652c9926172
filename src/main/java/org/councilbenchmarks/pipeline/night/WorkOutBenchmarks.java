package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.util.Locale;
import org.councilbenchmarks.benchmark.Benchmarking;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.pipeline.edition.EditionShelf;
import org.councilbenchmarks.pipeline.edition.LastEditionReader;
import org.councilbenchmarks.record.Pause;

/** The benchmark step: what stands becomes values, distributions, positions and coverage. */
final class WorkOutBenchmarks implements Work {
    private final NightRun run;

    WorkOutBenchmarks(NightRun run) {
        this.run = run;
    }

    @Override
    public String carryOut() throws IOException {
        Pause.BENCHMARKING.here();
        EditionShelf shelf = run.workspace().shelf();
        String previous = run.basis().previousEdition();
        if (!previous.isEmpty()) {
            LastEditionReader.findFault(shelf, previous)
                    .ifPresent(run.workspace().log()::warn);
        }
        BenchmarkResults results = Benchmarking.of(run.catalogue(), run.plan().asOf())
                .since(LastEditionReader.find(shelf, run.basis()))
                .compute(run.settlement(), run.facts());
        run.hand(results);
        run.diary().count("indicator values", results.listValues().size());
        run.diary().count("benchmarks", results.listBenchmarks().size());
        return String.format(
                Locale.ROOT,
                "%,d values of %,d indicators, %,d benchmarks in %,d peer groups",
                results.listValues().size(),
                run.catalogue().indicators().size(),
                results.listBenchmarks().size(),
                results.listGroups().size());
    }
}
