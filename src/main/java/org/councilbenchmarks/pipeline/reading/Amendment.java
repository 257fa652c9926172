package org.councilbenchmarks.pipeline.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.csv.CsvRecord;
import org.councilbenchmarks.csv.RecordReader;
import org.councilbenchmarks.intake.Recognition;
import org.councilbenchmarks.pipeline.reading.FeedbackColumns.Origin;

/**
 * A feedback file that came back: rows that take the place of lines of another file.
 *
 * @param originals the first row of each file that its rows name: of one file, where all is as it should be
 * @param rows the council's own cells, by the line that they are for; the last where a line is there twice
 * @param unplaced rows of data that name no line
 */
record Amendment(List<Origin> originals, Map<Integer, CsvRecord> rows, List<CsvRecord> unplaced) {

    /** @param file recognised, with the column that says what its rows are for */
    static Amendment read(RecordReader records, Recognition.Recognised file) {
        List<String> labels = file.labels();
        int place = FeedbackColumns.place(labels).orElseThrow();
        Map<String, Origin> originals = new LinkedHashMap<>();
        Map<Integer, CsvRecord> rows = new LinkedHashMap<>();
        List<CsvRecord> unplaced = new ArrayList<>();
        while (records.hasNext()) {
            CsvRecord record = records.next();
            if (!file.isData(record.line())) {
                continue;
            }
            List<String> own = FeedbackColumns.own(labels, record.cells());
            List<String> cells = own.isEmpty() ? List.of("") : own;
            var origin =
                    place < record.cells().size() ? Origin.parse(record.cells().get(place)) : Optional.<Origin>empty();
            if (origin.isPresent()) {
                originals.putIfAbsent(origin.get().sha256(), origin.get());
                rows.put(origin.get().line(), new CsvRecord(origin.get().line(), cells));
            } else if (!new CsvRecord(1, cells).isBlank()) {
                unplaced.add(new CsvRecord(record.line(), cells));
            }
        }
        return new Amendment(List.copyOf(originals.values()), rows, unplaced);
    }
}
