package org.councilbenchmarks.report.table;

import java.util.List;
import org.councilbenchmarks.report.Audience;

/**
 * A table as it lies on disk.
 *
 * @param head what it is
 * @param fields its columns, in order
 * @param rows how many, the header not counted
 * @param bytes length of the file
 * @param sha256 of the file, 64 hexadecimal digits
 */
public record WrittenTable(TableHead head, List<Field> fields, long rows, long bytes, String sha256) {

    public WrittenTable {
        fields = List.copyOf(fields);
    }

    /** Path in the edition's folder. */
    public String file() {
        return head.file();
    }

    /** Whom it is for. */
    public Audience audience() {
        return head.audience();
    }

    /** Whether each row has to have a value in the column: those of the key, and the status. */
    boolean requires(Field field) {
        return head.primaryKey().contains(field.name()) || field.name().equals(KeyColumns.STATUS);
    }
}
