package org.councilbenchmarks.record;

import java.nio.file.Path;

/**
 * A file in the archive.
 *
 * @param sha256 of its bytes
 * @param size in bytes
 * @param path where it lies in the archive
 * @param added whether it was not there before
 */
public record ArchivedFile(String sha256, long size, Path path, boolean added) {}
