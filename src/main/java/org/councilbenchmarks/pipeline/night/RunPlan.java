package org.councilbenchmarks.pipeline.night;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run does, fixed before it does it, and kept to the letter by a restart.
 *
 * @param id tells this plan from all others; no part of what is published
 * @param asOf the day for which figures are worked out
 * @param withSample whether sample data stands beside real data
 * @param version of the program
 * @param figureSettings the settings that bear on figures, by key
 * @param configuration hash of each configuration file that bears on figures, by relative path
 * @param configurationDigest hash over all of them
 * @param files what is new in the input folder, in byte order of path
 */
public record RunPlan(
        String id,
        LocalDate asOf,
        boolean withSample,
        String version,
        SortedMap<String, String> figureSettings,
        SortedMap<String, String> configuration,
        String configurationDigest,
        List<PlannedFile> files) {
    public RunPlan {
        figureSettings = new TreeMap<>(figureSettings);
        configuration = new TreeMap<>(configuration);
        files = List.copyOf(files);
    }
}
