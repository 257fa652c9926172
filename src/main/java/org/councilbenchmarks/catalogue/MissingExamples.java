package org.councilbenchmarks.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;

/**
 * Indicators and returns without a worked example. That keeps nobody from working with them, since an example bears on no
 * figure; but it is said in each run, and no configuration is shipped with one missing.
 */
public final class MissingExamples {
    private MissingExamples() {}

    /** A sentence for each. */
    public static List<String> of(Path configFolder, Catalogue catalogue) {
        List<String> missing = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            need(configFolder, "examples/" + indicator.id() + ".csv", indicator.id(), missing);
        }
        for (ReturnSchema schema : catalogue.returns()) {
            for (String file : List.of("example.csv", "expected.csv")) {
                need(
                        configFolder,
                        "returns/" + schema.id() + "/" + file,
                        schema.id().value(),
                        missing);
            }
        }
        return missing;
    }

    private static void need(Path folder, String path, String subject, List<String> missing) {
        if (!Files.isRegularFile(folder.resolve(path))) {
            missing.add(subject + " has no worked example yet; it belongs into " + folder.getFileName() + "/" + path);
        }
    }
}
