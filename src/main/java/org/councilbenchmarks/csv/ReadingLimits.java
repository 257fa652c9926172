package org.councilbenchmarks.csv;

/**
 * How much a file may hold before it is taken for broken, or for something else than a table.
 *
 * @param maxBytes size of the file
 * @param maxCellLength characters of one cell
 * @param maxColumns cells of one record
 * @param maxLinesPerRecord physical lines that one record may cover, through line breaks in quoted cells
 */
public record ReadingLimits(long maxBytes, int maxCellLength, int maxColumns, int maxLinesPerRecord) {
    private static final long MEGABYTE = 1_000_000;

    public ReadingLimits {
        if (maxBytes < 1 || maxCellLength < 1 || maxColumns < 1 || maxLinesPerRecord < 1) {
            throw new IllegalArgumentException("Limits are at least 1");
        }
    }

    /** 500 MB; as many columns as a spreadsheet has, cells of three times the length that it allows, 1,000 lines. */
    public static ReadingLimits standard() {
        return new ReadingLimits(500 * MEGABYTE, 100_000, 16_384, 1_000);
    }

    /** The same, for files of another size. */
    public ReadingLimits withMaxBytes(long bytes) {
        return new ReadingLimits(bytes, maxCellLength, maxColumns, maxLinesPerRecord);
    }
}
