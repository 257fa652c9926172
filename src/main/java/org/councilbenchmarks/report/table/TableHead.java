package org.councilbenchmarks.report.table;

import java.util.List;
import org.councilbenchmarks.report.Audience;

/**
 * What a table is, apart from its columns and rows.
 *
 * @param file path in the edition's folder, forward slashes: {@code data/indicators.csv}
 * @param audience whom it is for
 * @param title for people
 * @param description what a row is and what to know before using it
 * @param primaryKey names of the columns that tell its rows apart
 */
public record TableHead(String file, Audience audience, String title, String description, List<String> primaryKey) {

    public TableHead {
        primaryKey = List.copyOf(primaryKey);
    }

    /** The file's own name, without folder and ending: {@code indicators}. */
    public String name() {
        return fileName().replaceFirst("\\.csv$", "");
    }

    /** The file's own name, without folder: {@code indicators.csv}. */
    public String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
