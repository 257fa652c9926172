package org.councilbenchmarks.pipeline.edition;

import java.time.LocalDate;
import java.util.SortedMap;
import org.councilbenchmarks.record.Sha256;

/**
 * What makes an edition what it is. Two runs with the same identity publish the same bytes.
 *
 * @param asOf the day for which figures are worked out
 * @param hash8 eight hexadecimal digits over inputs, configuration, settings that bear on figures, and version
 */
public record EditionIdentity(LocalDate asOf, String hash8) {
    /**
     * @param inputs what the ledger says was taken in
     * @param configuration digest of the configuration files that bear on figures
     * @param figureSettings settings that bear on figures, by key
     * @param version of the program
     */
    public static EditionIdentity of(
            LocalDate asOf,
            String inputs,
            String configuration,
            SortedMap<String, String> figureSettings,
            String version) {
        String text = String.join("\n", inputs, configuration, figureSettings.toString(), version);
        return new EditionIdentity(asOf, Sha256.of(text).substring(0, 8));
    }

    /** The name of its folder: {@code 2026-11-22-1a2b3c4d}. */
    public String name() {
        return asOf + "-" + hash8;
    }

    /** Whether an edition of that name would be no different: the same hash, in the same calendar month. */
    public boolean isServedBy(String editionName) {
        return editionName.length() == name().length()
                && editionName.endsWith("-" + hash8)
                && editionName.startsWith(asOf.toString().substring(0, "2026-11".length()));
    }
}
