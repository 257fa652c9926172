package org.councilbenchmarks.csv;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
    private static final String BYTES = "max-file-bytes";
    private static final String CELL = "max-cell-characters";
    private static final String COLUMNS = "max-columns";
    private static final String LINES = "max-lines-per-record";

    public ReadingLimits {
        if (maxBytes < 1 || maxCellLength < 1 || maxColumns < 1 || maxLinesPerRecord < 1) {
            throw new IllegalArgumentException("Limits are at least 1");
        }
    }

    /** 500 MB; as many columns as a spreadsheet has, cells of three times the length that it allows, 1,000 lines. */
    public static ReadingLimits standard() {
        return new ReadingLimits(500 * MEGABYTE, 100_000, 16_384, 1_000);
    }

    /** By name, as an edition keeps them; {@link #of} makes the same again. */
    public SortedMap<String, String> named() {
        return new TreeMap<>(Map.of(
                BYTES, Long.toString(maxBytes),
                CELL, Integer.toString(maxCellLength),
                COLUMNS, Integer.toString(maxColumns),
                LINES, Integer.toString(maxLinesPerRecord)));
    }

    /**
     * @param named as {@link #named} gives them, other names beside them; one that lacks is that of {@link #standard}
     * @throws NumberFormatException where one is no number
     */
    public static ReadingLimits of(Map<String, String> named) {
        ReadingLimits usual = standard();
        return new ReadingLimits(
                Long.parseLong(named.getOrDefault(BYTES, Long.toString(usual.maxBytes))),
                Integer.parseInt(named.getOrDefault(CELL, Integer.toString(usual.maxCellLength))),
                Integer.parseInt(named.getOrDefault(COLUMNS, Integer.toString(usual.maxColumns))),
                Integer.parseInt(named.getOrDefault(LINES, Integer.toString(usual.maxLinesPerRecord))));
    }
}
