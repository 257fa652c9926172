package org.councilbenchmarks.pipeline.reading;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.councilbenchmarks.benchmark.Benchmarking;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.catalogue.ConfigurationFiles;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.pipeline.settings.ProgramVersion;
import org.councilbenchmarks.record.Archive;
import org.councilbenchmarks.record.Ledger;
import org.councilbenchmarks.record.Sha256;
import org.councilbenchmarks.record.facts.FactsStore;
import org.councilbenchmarks.settle.SettlePolicy;
import org.councilbenchmarks.settle.Settling;

/**
 * Settles and benchmarks the record that a night left, as the night after it would, and says what that cost: seconds on the
 * clock and of the processors, and the memory in use once it is done. Started by {@code scripts/measure-benchmarks}.
 */
public final class MeasureBenchmarks {
    private static final int REFUSED_SHARE = 20;

    private final Catalogue catalogue =
            CatalogueLoader.load(Path.of("config")).value().orElseThrow();
    private final List<LedgerEntry> ledger;
    private final FactsLibrary facts;
    private long clock;
    private long processor;

    private MeasureBenchmarks(Path data) throws IOException {
        ReadingLimits limits = ReadingLimits.standard();
        ConfigurationFiles configuration = ConfigurationFiles.of(Path.of("config"));
        Archive archive = Archive.at(data.resolve("archive"));
        RecognitionIndex recognised = RecognitionIndex.open(
                data.resolve("recognised"),
                Sha256.of(configuration.recognitionDigest() + limits + ProgramVersion.get()));
        FactsStore store = new FactsStore(data.resolve("facts"), (key, file, what) -> {
            throw new IllegalStateException(file + " " + what);
        });
        this.facts = new FactsLibrary(
                catalogue,
                configuration,
                new ReturnFileReader(catalogue, limits, archive::find),
                new FactsLibrary.Stores(archive, store, recognised),
                ProgramVersion.get());
        this.ledger = new Ledger(data.resolve("ledger.csv"), torn -> {
                    throw new IllegalStateException(torn.message());
                })
                .read();
    }

    /** @param arguments the data folder of a finished night, the as-of date, and how many times over (1) */
    public static void main(String[] arguments) throws IOException {
        MeasureBenchmarks measured = new MeasureBenchmarks(Path.of(arguments[0]));
        int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        for (int i = 0; i < times; i++) {
            measured.run(LocalDate.parse(arguments[1]));
        }
    }

    private void run(LocalDate asOf) throws IOException {
        begin();
        SettlePolicy policy = new SettlePolicy(REFUSED_SHARE, false);
        Settlement settlement = Settling.settle(ledger, facts::summary, facts, policy);
        tell("settle", settlement.standing().size() + " submissions");
        begin();
        BenchmarkResults results = Benchmarking.of(catalogue, asOf).compute(settlement, facts);
        tell(
                "benchmark",
                results.listValues().size() + " values, "
                        + results.listBenchmarks().size() + " benchmarks");
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.UK,
                "memory       %,d MB in use with %s, %s%n",
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                results.getClass().getSimpleName(),
                Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .findFirst()
                        .orElse(""));
    }

    private void begin() {
        clock = System.nanoTime();
        processor = processorTime();
    }

    private void tell(String step, String what) {
        System.out.printf(
                Locale.UK,
                "%-10s %6.2f s on the clock, %6.2f s of the processors: %s%n",
                step,
                (System.nanoTime() - clock) / 1e9,
                (processorTime() - processor) / 1e9,
                what);
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
