package org.councilbenchmarks.report.table;

/** What the cells of a column are, in the words of the two standards that describe tables. */
public enum FieldType {
    TEXT("string", "string"),
    INTEGER("integer", "integer"),
    NUMBER("number", "decimal"),
    DATE("date", "date");

    private final String frictionless;
    private final String csvw;

    FieldType(String frictionless, String csvw) {
        this.frictionless = frictionless;
        this.csvw = csvw;
    }

    /** The type in a Frictionless table schema. */
    String frictionless() {
        return frictionless;
    }

    /** The datatype in CSV on the Web: a decimal is exact, which its {@code number} is not. */
    String csvw() {
        return csvw;
    }
}
