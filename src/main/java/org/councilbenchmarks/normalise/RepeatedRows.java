package org.councilbenchmarks.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.RepeatedKey;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.returns.CheckedRow;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/**
 * Finds rows that repeat an earlier one of the file: as a whole, which is always a mistake, or in their key only, which is
 * one where the return says so and adds up where it does not.
 */
final class RepeatedRows {
    private record Key(SubmissionKey submission, List<String> cells) {}

    private final ReturnSchema schema;
    private final Map<List<String>, Integer> lineByRecord = new HashMap<>();
    private final Map<Key, Integer> lineByKey = new HashMap<>();
    private int added;
    private Optional<Finding> firstAdded = Optional.empty();

    RepeatedRows(ReturnSchema schema) {
        this.schema = schema;
    }

    /**
     * Why the row is refused as a repetition, if it is; else it is remembered.
     *
     * @param row its cells with defaults put in, since a blank has the key of what it stands for
     */
    Optional<Finding> findFault(CheckedRow.Sound checked, Row row) {
        Integer same = lineByRecord.get(checked.record());
        if (same != null) {
            return Optional.of(finding(
                    FindingCode.DUPLICATE_ROW,
                    Effect.ROW_REFUSED,
                    checked,
                    "Line " + checked.line() + " repeats line " + same + " in every cell."));
        }
        Key key = new Key(
                checked.submission(),
                schema.keyColumns().stream()
                        .map(column -> row.text(column.name()))
                        .toList());
        Integer earlier = lineByKey.get(key);
        if (earlier != null && schema.repeatedKey() == RepeatedKey.REFUSE) {
            return Optional.of(finding(
                    FindingCode.PRIMARY_KEY,
                    Effect.ROW_REFUSED,
                    checked,
                    "Line " + checked.line() + " has the key of line " + earlier + " (" + words(row) + ")."));
        }
        if (earlier != null) {
            noteAdded(checked, row, earlier);
        }
        lineByRecord.put(checked.record(), checked.line());
        lineByKey.putIfAbsent(key, checked.line());
        return Optional.empty();
    }

    private void noteAdded(CheckedRow.Sound checked, Row row, int earlier) {
        added++;
        if (firstAdded.isEmpty()) {
            firstAdded = Optional.of(finding(
                    FindingCode.SAME_KEY_ADDED,
                    Effect.NOTE,
                    checked,
                    "line " + checked.line() + " is added to line " + earlier + " (" + words(row) + ")."));
        }
    }

    /** One note for the file, where rows were added up. */
    List<Finding> notes() {
        return firstAdded
                .map(first -> Finding.of(
                        first.code(),
                        first.effect(),
                        first.place(),
                        (added == 1
                                        ? "A row shares its key with an earlier one: "
                                        : added + " rows share their key with an earlier one, the first: ")
                                + first.message()))
                .stream()
                .toList();
    }

    private String words(Row row) {
        List<String> words = new ArrayList<>();
        for (Column column : schema.keyColumns()) {
            words.add(column.name() + " " + row.text(column.name()));
        }
        return words.isEmpty() ? "one row for each council and year" : String.join(", ", words);
    }

    private static Finding finding(FindingCode code, Effect effect, CheckedRow.Sound checked, String message) {
        return Finding.of(code, effect, Place.line(checked.line()), message)
                .withCouncil(checked.submission().councils().get(0));
    }
}
