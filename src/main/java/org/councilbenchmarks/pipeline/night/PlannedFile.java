package org.councilbenchmarks.pipeline.night;

/**
 * A file that a run takes in because its bytes were not seen at that path before.
 *
 * @param path relative to the input folder, with forward slashes
 * @param sha256 of its bytes when the plan was made
 */
public record PlannedFile(String path, String sha256) {}
