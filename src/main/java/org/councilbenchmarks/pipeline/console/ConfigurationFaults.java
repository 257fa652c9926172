package org.councilbenchmarks.pipeline.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.domain.findings.Finding;

/** Why a configuration cannot be used, as lines: every fault with its file, its line and what is wanted. */
public final class ConfigurationFaults {
    private ConfigurationFaults() {}

    /** @param folder the configuration's; where it is not there at all, that is the only fault told */
    public static List<String> inWords(Path folder, List<Finding> faults) {
        if (!Files.isDirectory(folder)) {
            return List.of(
                    "The configuration folder " + folder + " is not there; nothing was done.",
                    "Name it with --config DIR or in the environment as COUNCIL_BENCHMARKS_CONFIG.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("The configuration in " + folder + " has "
                + (faults.size() == 1 ? "a fault" : faults.size() + " faults") + "; nothing was done:");
        for (Finding fault : faults) {
            int line = fault.place().line();
            lines.add("  " + fault.place().file() + (line == 0 ? "" : ":" + line) + " " + fault.message());
        }
        return lines;
    }
}
