package org.councilbenchmarks.domain.returns;

import java.time.LocalDate;

/**
 * A file that was taken into the archive.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param path where it was first seen, relative to the input folder, with forward slashes
 * @param run number of the run that first saw it, from 1
 * @param received as-of date of that run
 */
public record SourceFile(String sha256, String path, int run, LocalDate received) {
    /** The first eight digits, as used in names. */
    public String hash8() {
        return sha256.substring(0, 8);
    }
}
