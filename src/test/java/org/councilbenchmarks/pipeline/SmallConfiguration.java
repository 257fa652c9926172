package org.councilbenchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The shipped configuration with few councils and few indicators, for nights that are run hundreds of times: what the program
 * does with files is the same, and what it works out takes a tenth of the time.
 */
final class SmallConfiguration {
    private static final Pattern CODE = Pattern.compile("E\\d{8}");

    /** Indicators that sections of the reports speak of by name. */
    private static final Set<String> INDICATORS = Set.of(
            "spend.per_resident",
            "spend.change_share",
            "staff.vacancy_rate",
            "staff.agency_share",
            "staff.turnover",
            "staff.retirement_exposure",
            "staff.single_points",
            "skills.coverage",
            "skills.gap_people",
            "skills.critical_gaps",
            "systems.legacy_share",
            "systems.red_share",
            "systems.out_of_support",
            "systems.cloud_share",
            "systems.open_share",
            "contracts.unknown_end",
            "contracts.trapped_legacy");

    private SmallConfiguration() {}

    /** Cuts a copy of the configuration down. */
    static void cut(Path config) throws IOException {
        Path reference = config.resolve("reference");
        Set<String> councils = new HashSet<>(SmallSector.COUNCILS);
        for (String naming : List.of("peer-groups/future-councils-pilot.csv", "neighbours.csv")) {
            CODE.matcher(Files.readString(config.resolve(naming)))
                    .results()
                    .forEach(code -> councils.add(code.group()));
        }
        for (String file : List.of("councils.csv", "areas.csv", "deprivation.csv", "population.csv")) {
            keep(reference.resolve(file), councils);
        }
        keep(reference.resolve("counties.csv"), Set.of());
        keep(config.resolve("indicators.csv"), INDICATORS);
    }

    private static void keep(Path table, Set<String> ids) throws IOException {
        List<String> kept = new ArrayList<>();
        for (String line : Files.readAllLines(table)) {
            if (kept.isEmpty() || ids.contains(line.substring(0, line.indexOf(',')))) {
                kept.add(line);
            }
        }
        Files.write(table, kept);
    }
}
