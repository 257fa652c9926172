package org.councilbenchmarks.sample;

import java.util.Arrays;

/** A file of the synthetic sector: where it goes, and its bytes. */
public final class SampleFile {
    private final String path;
    private final byte[] content;

    SampleFile(String path, byte[] content) {
        this.path = path;
        this.content = content.clone();
    }

    /** Below the input folder, with forward slashes: {@code spending/E06000052-cornwall.csv}. */
    public String path() {
        return path;
    }

    /** A copy of the bytes. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SampleFile file && path.equals(file.path) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return path + " (" + content.length + " bytes)";
    }
}
