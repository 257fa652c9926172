package org.councilbenchmarks.record.facts;

import java.util.List;
import org.councilbenchmarks.record.Sha256;

/**
 * The name of a facts file: the hash of the bytes that it was read from, so that all facts of a file can be found, and the
 * hash of all that facts depend on.
 *
 * @param source 64 hexadecimal digits
 * @param value 64 hexadecimal digits
 */
public record FactsKey(String source, String value) {
    public FactsKey {
        if (!Sha256.isHash(source) || !Sha256.isHash(value)) {
            throw new IllegalArgumentException(
                    "Not a key of facts (twice 64 hexadecimal digits): " + source + " " + value);
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
        return new FactsKey(sha256, Sha256.of(all.toString()));
    }

    @Override
    public String toString() {
        return source + "-" + value;
    }
}
