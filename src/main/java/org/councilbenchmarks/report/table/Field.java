package org.councilbenchmarks.report.table;

/**
 * What a column is, apart from how it is written.
 *
 * @param name as in the header
 * @param type of its cells
 * @param unit of its numbers, as {@code %}; empty where it has none or the row says it
 * @param description what it means, for people
 * @param pattern regular expression that each cell matches; empty where anything may stand
 * @param absentable whether {@code [x]}, {@code [z]} or {@code [c]} may stand in it
 */
public record Field(String name, FieldType type, String unit, String description, String pattern, boolean absentable) {

    static final String POUNDS = "£";

    /** Digits after the point that its numbers may have: pence in a column of pounds, else as a published value. */
    int places() {
        return name.endsWith("_gbp") ? 2 : 6;
    }
}
