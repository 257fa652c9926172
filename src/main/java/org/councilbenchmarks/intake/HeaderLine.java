package org.councilbenchmarks.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilbenchmarks.csv.CsvRecord;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * A record that may be a header.
 *
 * @param index its place among the file's records, from 0; {@value #NOT_IN_FILE} where the file has none and its columns
 *     are known from elsewhere
 * @param line physical line on which it starts, from 1; of one that is not in the file, the line behind which its rows
 *     start, from 0
 * @param labels one per cell
 */
record HeaderLine(int index, int line, List<HeaderLabel> labels) {
    /** A cell with a figure or a date belongs to the data. */
    private static final Pattern FIGURE = Pattern.compile("[-(£\\s]*\\d[\\d,./\\s:()-]*");

    private static final List<Pattern> DIVIDERS =
            Stream.of(",", ";", "\t", "\\|", "\\s+").map(Pattern::compile).toList();

    private static final int LONGEST_LABEL = 100;
    private static final int NOT_IN_FILE = -1;

    HeaderLine {
        labels = List.copyOf(labels);
    }

    static HeaderLine of(int index, CsvRecord record) {
        return new HeaderLine(
                index,
                record.line(),
                record.cells().stream().map(HeaderLabel::of).toList());
    }

    /** The header of a file that has none: names of columns, blank where a column has no account. */
    static HeaderLine given(List<String> names, int lineAbove) {
        return new HeaderLine(
                NOT_IN_FILE, lineAbove, names.stream().map(HeaderLabel::of).toList());
    }

    boolean isGiven() {
        return index == NOT_IN_FILE;
    }

    /** A header of two lines, {@code Financial} above {@code year}, as one. */
    static HeaderLine stacked(int index, CsvRecord upper, CsvRecord lower) {
        int width = Math.max(upper.cells().size(), lower.cells().size());
        List<HeaderLabel> labels = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            labels.add(HeaderLabel.of(cell(upper, i) + " " + cell(lower, i)));
        }
        return new HeaderLine(index, lower.line(), labels);
    }

    /** Its names stand in one cell, since other characters are between them than between the cells below: read by those. */
    static List<HeaderLine> divided(int index, CsvRecord record) {
        List<String> filled =
                record.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.size() != 1) {
            return List.of();
        }
        return DIVIDERS.stream()
                .map(divider -> divider.split(filled.getFirst().strip(), -1))
                .filter(names -> names.length > 2)
                .map(names -> new HeaderLine(
                        index,
                        record.line(),
                        Arrays.stream(names).map(HeaderLabel::of).toList()))
                .toList();
    }

    private static String cell(CsvRecord record, int place) {
        return place < record.cells().size() ? record.cells().get(place) : "";
    }

    int width() {
        return labels.size();
    }

    int filled() {
        return (int) labels.stream().filter(label -> !label.isBlank()).count();
    }

    /** Whether nothing stands in it but units of money, as {@code £000} below the name of a column. */
    boolean saysOnlyUnits() {
        return labels.stream().anyMatch(HeaderLabel::isUnitAlone)
                && labels.stream().allMatch(label -> label.written().isEmpty() || label.isUnitAlone());
    }

    /** Whether it names things and gives no figures: several short texts, none a number, date, year or council code. */
    boolean looksLikeHeader() {
        return filled() >= 2 && labels.stream().allMatch(HeaderLine::looksLikeName);
    }

    private static boolean looksLikeName(HeaderLabel label) {
        String text = label.written();
        return text.isEmpty()
                || (text.length() <= LONGEST_LABEL
                        && !FIGURE.matcher(text).matches()
                        && !CouncilCode.isCode(text.toUpperCase(Locale.ROOT))
                        && FinancialYear.parse(text).isEmpty());
    }
}
