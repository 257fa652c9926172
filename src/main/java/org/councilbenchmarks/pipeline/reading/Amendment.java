package org.councilbenchmarks.pipeline.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.councilbenchmarks.csv.CsvRecord;
import org.councilbenchmarks.csv.RecordReader;
import org.councilbenchmarks.intake.Recognition;
import org.councilbenchmarks.pipeline.reading.FeedbackColumns.Origin;

/**
 * A feedback file that came back: rows that take the place of lines of another file.
 *
 * @param originals hashes of the files that its rows name: one, in a file that is as it should be
 * @param rows the council's own cells, by the line that they are for; the last where a line is there twice
 * @param unplaced rows of data that name no line
 */
record Amendment(List<String> originals, Map<Integer, CsvRecord> rows, List<CsvRecord> unplaced) {

    /** @param file recognised, with the column that says what its rows are for */
    static Amendment read(RecordReader records, Recognition.Recognised file) {
        List<String> labels = file.labels();
        int place = FeedbackColumns.place(labels).orElseThrow();
        var originals = new TreeSet<String>();
        Map<Integer, CsvRecord> rows = new LinkedHashMap<>();
        List<CsvRecord> unplaced = new ArrayList<>();
        while (records.hasNext()) {
            CsvRecord record = records.next();
            if (record.line() <= file.headerLine()) {
                continue;
            }
            List<String> own = FeedbackColumns.own(labels, record.cells());
            List<String> cells = own.isEmpty() ? List.of("") : own;
            var origin =
                    place < record.cells().size() ? Origin.parse(record.cells().get(place)) : Optional.<Origin>empty();
            if (origin.isPresent()) {
                originals.add(origin.get().sha256());
                rows.put(origin.get().line(), new CsvRecord(origin.get().line(), cells));
            } else if (!new CsvRecord(1, cells).isBlank()) {
                unplaced.add(new CsvRecord(record.line(), cells));
            }
        }
        return new Amendment(List.copyOf(originals), rows, unplaced);
    }
}
