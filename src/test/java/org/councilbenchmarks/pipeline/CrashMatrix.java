package org.councilbenchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.councilbenchmarks.pipeline.edition.Folders;
import org.councilbenchmarks.record.Pause;

/**
 * Kills the real program again and again, at each named point of a night and at random moments, starts it anew and compares
 * what lies there in the morning with an uninterrupted night: {@code CrashMatrix [KILLS [SEED]]}. Prints a table; ends with 1
 * where anything was otherwise.
 */
final class CrashMatrix {
    /** Of the kills after those at each point alone, so many in ten hit a run and then its restart, each at any point. */
    private static final int TWICE_IN_TEN = 3;

    private final Path scratch;
    private final Random random;
    private final Map<String, Sum> sums = new LinkedHashMap<>();
    private int kills;
    private int houses;

    private CrashMatrix(Path scratch, long seed) {
        this.scratch = scratch;
        this.random = new Random(seed);
    }

    /** What the trials of one line of the table came to. */
    private static final class Sum {
        private int kills;
        private int starts;
        private int differences;
        private long losses;
    }

    /**
     * A night to be killed.
     *
     * @param before the house just before it
     * @param after the house after it, uninterrupted
     * @param millis how long it took
     */
    private record Subject(String name, House before, HouseState after, long millis) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int wanted = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : new Random().nextInt(1_000_000);
        Path scratch = Files.createTempDirectory("crash-matrix-");
        try {
            var matrix = new CrashMatrix(scratch, seed);
            System.out.printf(Locale.ROOT, "%d kills, seed %d%n", wanted, seed);
            matrix.kill(wanted);
            matrix.print();
            if (matrix.sums.values().stream().anyMatch(sum -> sum.differences > 0)) {
                System.exit(1);
            }
        } finally {
            Folders.deleteAll(scratch);
        }
    }

    private void kill(int wanted) throws IOException, InterruptedException {
        List<Subject> nights = List.of(
                subject("first night", CrashHouses.first(scratch.resolve("first"))),
                subject("later night", CrashHouses.later(scratch.resolve("later"))));
        for (Pause point : Pause.values()) {
            for (Subject night : nights) {
                if (kills < wanted) {
                    carryOut(CrashTrial.at(point), night);
                }
            }
        }
        while (kills < wanted) {
            Subject night = nights.get(random.nextInt(nights.size()));
            carryOut(random.nextInt(10) < TWICE_IN_TEN && wanted - kills > 1 ? twice() : atAnyMoment(night), night);
        }
    }

    private Subject subject(String name, House before) throws IOException, InterruptedException {
        House house = before.copiedTo(scratch.resolve("uninterrupted"));
        long start = System.nanoTime();
        House.Said said = NightProcess.start(house, List.of()).end();
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (said.code() != 0) {
            throw new IllegalStateException(said.text());
        }
        HouseState after = HouseState.of(house);
        Folders.deleteAll(scratch.resolve("uninterrupted"));
        System.out.printf(Locale.ROOT, "%s, uninterrupted: %.1f s%n", name, millis / 1e3);
        return new Subject(name, before, after, millis);
    }

    private CrashTrial twice() {
        Pause[] points = Pause.values();
        Pause first = points[random.nextInt(points.length)];
        CrashTrial trial = CrashTrial.at(first, points[random.nextInt(points.length)]);
        return new CrashTrial("two points, one after the other", trial.kills());
    }

    private CrashTrial atAnyMoment(Subject night) {
        return new CrashTrial("any moment", List.of(new CrashTrial.After(random.nextLong(night.millis()))));
    }

    private void carryOut(CrashTrial trial, Subject night) throws IOException, InterruptedException {
        Path place = scratch.resolve("house-" + houses++);
        House house = night.before().copiedTo(place);
        CrashTrial.Outcome outcome = trial.in(
                house, night.after(), h -> NightProcess.start(h, List.of()).end());
        kills += outcome.kills();
        Sum sum = sums.computeIfAbsent(night.name() + " | " + trial.of(), line -> new Sum());
        sum.kills += outcome.kills();
        sum.starts = Math.max(sum.starts, outcome.starts());
        sum.differences += outcome.differences().size();
        sum.losses += outcome.losses();
        outcome.differences().forEach(d -> System.out.println(night.name() + ", " + trial + ": " + d));
        System.err.printf(
                Locale.ROOT,
                "%d kills; %s, %s: %d differences%n",
                kills,
                night.name(),
                trial.kills(),
                outcome.differences().size());
        Folders.deleteAll(place);
    }

    private void print() {
        System.out.println("| night | killed at | kills | starts until done | differences | losses |");
        System.out.println("|---|---|---:|---:|---:|---:|");
        var total = new Sum();
        for (Map.Entry<String, Sum> line : sums.entrySet()) {
            Sum sum = line.getValue();
            total.kills += sum.kills;
            total.starts = Math.max(total.starts, sum.starts);
            total.differences += sum.differences;
            total.losses += sum.losses;
            printLine(line.getKey(), sum);
        }
        printLine("all | ", total);
    }

    private static void printLine(String line, Sum sum) {
        System.out.printf(
                Locale.ROOT, "| %s | %d | %d | %d | %d |%n", line, sum.kills, sum.starts, sum.differences, sum.losses);
    }
}
