package org.councilbenchmarks.domain.findings;

/**
 * Where in the data a finding was made.
 *
 * @param file path relative to the folder that was read, with forward slashes; empty where the stage does not know it
 * @param line physical line on which the record starts, from 1; 0 for the file as a whole
 * @param column name of the column as written in the file or wanted by the schema; empty for the whole row
 */
public record Place(String file, int line, String column) {
    public static final Place WHOLE_FILE = new Place("", 0, "");

    public static Place line(int line) {
        return new Place("", line, "");
    }

    public static Place cell(int line, String column) {
        return new Place("", line, column);
    }

    public Place in(String path) {
        return new Place(path, line, column);
    }
}
