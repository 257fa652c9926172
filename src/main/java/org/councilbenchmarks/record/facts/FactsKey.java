package org.councilbenchmarks.record.facts;

import java.util.List;
import org.councilbenchmarks.record.Sha256;

/**
 * The name of a facts file: the hash of all that facts depend on.
 *
 * @param value 64 hexadecimal digits
 */
public record FactsKey(String value) {
    public FactsKey {
        if (!Sha256.isHash(value)) {
            throw new IllegalArgumentException("Not a key of facts (64 hexadecimal digits): " + value);
        }
    }

    /**
     * @param sha256 of the file's bytes
     * @param pathHint what the file's path says of it (return, council); empty where nothing
     * @param intakeDigest hash of the configuration that bears on reading
     * @param programVersion of this program
     */
    public static FactsKey of(String sha256, String pathHint, String intakeDigest, String programVersion) {
        StringBuilder all = new StringBuilder();
        for (String part : List.of(sha256, pathHint, intakeDigest, programVersion)) {
            // The length in front keeps "ab" + "c" and "a" + "bc" apart.
            all.append(part.length()).append(':').append(part);
        }
        return new FactsKey(Sha256.of(all.toString()));
    }

    @Override
    public String toString() {
        return value;
    }
}
