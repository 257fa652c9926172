package org.councilbenchmarks.pipeline.night;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * A file that lies in the input folder.
 *
 * @param path relative to the input folder, with forward slashes
 * @param file where it is
 * @param attributes when it was found
 */
record FoundFile(String path, Path file, BasicFileAttributes attributes) {
    /** Time of the last change, in nanoseconds since 1970. */
    long modified() {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }
}
