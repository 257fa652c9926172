package org.councilbenchmarks.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.codes.Labels;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;

/**
 * Where the columns of published payments stand in a file. A file often has several that could be meant, as an invoice date
 * beside a payment date: of them the one whose name comes first in the table of aliases is used. Of the names for the body
 * all are used, since one may hold a number and the next the council.
 */
final class PaymentColumns {
    /** Beyond the last cell of any record. */
    static final int ABSENT = Integer.MAX_VALUE;

    private final HeaderMatch match;
    private final ColumnNames names;

    PaymentColumns(HeaderMatch match) {
        this.match = match;
        this.names = new ColumnNames(match.schema());
    }

    ReturnSchema schema() {
        return match.schema();
    }

    Column column(String name) {
        return schema().getColumn(name);
    }

    /** Its place in the record; beyond the last where the file has no such column. */
    int place(String column) {
        return places(column).stream()
                .min(Comparator.comparingInt(place -> names.rank(label(place))))
                .orElse(ABSENT);
    }

    /** All places whose names mean the column, from the left. */
    List<Integer> places(String column) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < match.header().width(); i++) {
            Optional<Column> meant = names.find(label(i));
            if (meant.isPresent() && meant.get().name().equals(column)) {
                places.add(i);
            }
        }
        return places;
    }

    HeaderLabel label(int place) {
        return match.header().labels().get(place);
    }

    /** The column's name as the file has it; its own where the file has no such column. */
    String written(String column) {
        int place = place(column);
        return place == ABSENT ? column : label(place).written();
    }

    /** The labels in normalised form, to know the header by when it comes again. */
    List<String> header() {
        return match.header().labels().stream()
                .map(label -> Labels.normalise(label.written()))
                .toList();
    }
}
