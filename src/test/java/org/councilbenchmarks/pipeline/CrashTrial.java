package org.councilbenchmarks.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.councilbenchmarks.record.Pause;

/**
 * A house in which the run, and perhaps its restart too, is killed, and which is then run to its end.
 *
 * @param of what is tried, as the table has it
 * @param kills in their order
 */
record CrashTrial(String of, List<Kill> kills) {
    /** More starts than this after the last kill mean that it does not come back. */
    private static final int MOST_STARTS = 3;

    /** When a run is killed. */
    sealed interface Kill {}

    record At(Pause point) implements Kill {}

    /** @param millis after the process was started */
    record After(long millis) implements Kill {}

    /**
     * What came of it.
     *
     * @param kills how many runs were killed at work; one that ended before its moment is none
     * @param starts how many it took after the last kill until the run was done
     * @param differences from the uninterrupted house
     */
    record Outcome(int kills, int starts, List<String> differences) {
        long losses() {
            return differences.stream().filter(HouseState::isLoss).count();
        }
    }

    static CrashTrial at(Pause... points) {
        List<Kill> kills = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Pause point : points) {
            kills.add(new At(point));
            names.add(point.name().toLowerCase(Locale.ROOT));
        }
        return new CrashTrial(String.join(", then ", names), kills);
    }

    /** Starts the run anew after a kill and waits for its end. */
    @FunctionalInterface
    interface Restart {
        House.Said run(House house) throws IOException, InterruptedException;
    }

    Outcome in(House house, HouseState uninterrupted, Restart restart) throws IOException, InterruptedException {
        int killed = 0;
        for (Kill kill : kills) {
            killed += killed(house, kill) ? 1 : 0;
        }
        House.Said said = restart.run(house);
        int starts = 1;
        while (said.code() != 0 && starts < MOST_STARTS) {
            said = restart.run(house);
            starts++;
        }
        List<String> differences = new ArrayList<>();
        if (said.code() != 0) {
            differences.add("ended with " + said.code() + ":\n" + said.text());
        }
        differences.addAll(HouseState.of(house).differencesFrom(uninterrupted));
        return new Outcome(killed, starts, differences);
    }

    private static boolean killed(House house, Kill kill) throws IOException, InterruptedException {
        return switch (kill) {
            case At at -> {
                NightProcess run = NightProcess.start(
                        house,
                        List.of("-Dcouncil-benchmarks.pause-at=" + at.point().name()));
                yield run.comesTo(at.point().name()) && run.kill();
            }
            case After after -> NightProcess.start(house, List.of()).killAfter(after.millis());
        };
    }
}
