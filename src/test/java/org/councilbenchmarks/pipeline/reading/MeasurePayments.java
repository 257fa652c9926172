package org.councilbenchmarks.pipeline.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.record.Archive;
import org.councilbenchmarks.record.ArchivedFile;
import org.councilbenchmarks.record.facts.FactsKey;
import org.councilbenchmarks.record.facts.FactsStore;

/**
 * Takes files of payments in as a night does, archive and facts included, and says what that cost: rows in a second of the
 * processors' time, seconds on the clock, and the most memory that the process held. Started by
 * {@code scripts/measure-payments}.
 */
public final class MeasurePayments {
    private static final ReadingLimits LIMITS = ReadingLimits.standard();

    private final Path input;
    private final Archive archive;
    private final FactsStore facts;
    private final ReturnFileReader reader;

    private MeasurePayments(Path input, Path data) throws IOException {
        Catalogue catalogue = CatalogueLoader.load(Path.of("config")).value().orElseThrow();
        this.input = input;
        this.archive = Archive.open(data.resolve("archive"));
        this.facts = new FactsStore(data.resolve("facts"), (key, file, what) -> {
            throw new IllegalStateException(file + " " + what);
        });
        this.reader = new ReturnFileReader(catalogue, LIMITS);
    }

    /** @param arguments the input folder, a folder for archive and facts, and how many threads */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        new MeasurePayments(Path.of(arguments[0]), Path.of(arguments[1])).run(Integer.parseInt(arguments[2]));
    }

    private void run(int threads) throws IOException, InterruptedException, ExecutionException {
        long began = System.nanoTime();
        List<Path> files;
        try (Stream<Path> all = Files.walk(input)) {
            files = all.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        long rows = 0;
        long refused = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<RowCounts>> taken = new ArrayList<>();
            for (Path file : files) {
                taken.add(pool.submit(() -> take(file)));
            }
            for (Future<RowCounts> one : taken) {
                rows += one.get().read();
                refused += one.get().refused();
            }
        }
        tell(files.size(), rows, refused, (System.nanoTime() - began) / 1e9);
    }

    private RowCounts take(Path file) {
        try {
            ArchivedFile archived = archive.put(file);
            String path = input.relativize(file).toString();
            Facts read = reader.read(archive.get(archived.sha256()), path);
            facts.write(FactsKey.of(archived.sha256(), path, "", ""), read);
            return read.reading().counts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(int files, long rows, long refused, double wall) throws IOException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double processor = system.getProcessCpuTime() / 1e9;
        long peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
        System.out.printf(
                Locale.UK,
                "%,d rows in %d files (%,d refused): %,.0f rows per CPU second, %.1f s of CPU, %.1f s on the clock, %,d MB at"
                        + " most%n",
                rows,
                files,
                refused,
                rows / processor,
                processor,
                wall,
                peak / 1000);
    }
}
