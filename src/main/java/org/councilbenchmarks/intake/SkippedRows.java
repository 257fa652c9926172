package org.councilbenchmarks.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.councilbenchmarks.catalogue.codes.Labels;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.csv.CsvRecord;
import org.councilbenchmarks.domain.findings.FindingCode;

/**
 * Tells the rows that are no data: blank ones, the header again, totals.
 *
 * <p>A total has nothing in the cells of the key, or a total word only, and gives itself away by such a word or by holding
 * nothing but figures besides who and when. A total word in a column of codes makes a subtotal. A row without a key but with a name of its own is no total: it is a row that
 * lacks its key, and is refused as such.
 */
final class SkippedRows {
    private static final Set<String> TOTAL_WORDS =
            Set.of("total", "totals", "grand total", "grand totals", "sub total", "subtotal", "overall total", "sum");

    /** A total word with punctuation and blanks about it; anything longer is a name. */
    private static final int LONGEST_TOTAL = 24;

    private final List<String> header;
    private final List<Integer> keyPlaces;
    private final List<Integer> namePlaces;
    private final List<Integer> listedPlaces;
    private final List<Integer> figurePlaces;

    SkippedRows(HeaderMatch match) {
        this.header = labels(
                match.header().labels().stream().map(HeaderLabel::written).toList());
        List<Column> key = match.schema().keyColumns();
        this.keyPlaces = key.isEmpty()
                ? places(
                        match,
                        match.schema().columns().stream()
                                .filter(SkippedRows::saysWhoOrWhen)
                                .toList())
                : places(match, key);
        this.listedPlaces = places(
                match, key.stream().filter(SkippedRows::isListWithoutTotals).toList());
        this.namePlaces = places(
                match,
                match.schema().columns().stream().filter(SkippedRows::isName).toList());
        this.figurePlaces = places(
                match,
                match.schema().columns().stream()
                        .filter(column -> column.type().isNumeric())
                        .toList());
    }

    /** In such a column a total word can be no value: the row is a subtotal, whatever else it says. */
    private static boolean isListWithoutTotals(Column column) {
        return column.codes().isPresent()
                && TOTAL_WORDS.stream()
                        .noneMatch(word -> column.codes().get().find(word).isPresent());
    }

    private static boolean saysWhoOrWhen(Column column) {
        return column.type() == ColumnType.COUNCIL || column.type() == ColumnType.FINANCIAL_YEAR;
    }

    /** What a total has no reason to hold: anything required but figures, who and when. */
    private static boolean isName(Column column) {
        return column.required() && !column.type().isNumeric() && !saysWhoOrWhen(column);
    }

    private static List<Integer> places(HeaderMatch match, List<Column> columns) {
        return columns.stream()
                .map(match::findPlace)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }

    /** Why a row is passed over; empty where it is data. */
    Optional<FindingCode> findReason(CsvRecord record) {
        if (record.isBlank()) {
            return Optional.of(FindingCode.BLANK_ROW);
        }
        if (startsLikeHeader(record) && labels(record.cells()).equals(header)) {
            return Optional.of(FindingCode.REPEATED_HEADER);
        }
        return isTotal(record) ? Optional.of(FindingCode.TOTAL_ROW) : Optional.empty();
    }

    /** Cheap to ask of every row: most differ from the header in their first cell. */
    private boolean startsLikeHeader(CsvRecord record) {
        return !header.isEmpty() && Labels.normalise(record.cells().get(0)).equals(header.get(0));
    }

    private boolean isTotal(CsvRecord record) {
        if (listedPlaces.stream().anyMatch(place -> isTotalWord(cell(record, place)))) {
            return true;
        }
        boolean keyless = keyPlaces.stream().allMatch(place -> isBlankOrTotal(cell(record, place)));
        if (!keyless) {
            return false;
        }
        boolean named = record.cells().stream().anyMatch(SkippedRows::isTotalWord);
        return named
                || (isFigured(record)
                        && namePlaces.stream()
                                .allMatch(place -> cell(record, place).isEmpty()));
    }

    /** Whether there is a figure where figures stand; a footnote may have one elsewhere. */
    private boolean isFigured(CsvRecord record) {
        return figurePlaces.stream()
                .anyMatch(place -> cell(record, place).chars().anyMatch(Character::isDigit));
    }

    private static String cell(CsvRecord record, int place) {
        return place < record.cells().size() ? record.cells().get(place).strip() : "";
    }

    private static boolean isBlankOrTotal(String text) {
        return text.isEmpty() || isTotalWord(text);
    }

    static boolean isTotalWord(String text) {
        return text.length() <= LONGEST_TOTAL && TOTAL_WORDS.contains(Labels.normalise(text));
    }

    /** Normalised, without the blank ones at the end, so that a header still equals itself in a ragged file. */
    private static List<String> labels(List<String> cells) {
        List<String> labels =
                new ArrayList<>(cells.stream().map(Labels::normalise).toList());
        int filled = IntStream.range(0, labels.size())
                .filter(i -> !labels.get(i).isEmpty())
                .reduce(-1, (a, b) -> b);
        return labels.subList(0, filled + 1);
    }
}
