package org.councilbenchmarks.csv;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where a table starts among the first records of a file, as far as its form alone tells; what a return's columns are
 * called is not known here.
 *
 * @param above how many records stand above the table: titles, dates of reports, blank lines
 * @param heading how many records its heading is stacked of; 0 where it has none
 */
record TableTop(int above, int heading) {
    /** How many records are looked at. */
    static final int LOOKED_AT = 50;

    private static final double MOSTLY = 0.7;
    private static final String NUMBER_STARTS = "+-(£$€.";

    static TableTop of(List<CsvRecord> first) {
        var usual = usualFilled(first);
        var start = IntStream.range(0, first.size())
                .filter(i -> 2 * filled(first.get(i)) > usual)
                .findFirst()
                .orElse(0);
        if (usual < 2 || !isNames(first.get(start))) {
            return new TableTop(0, first.isEmpty() || !isNames(first.getFirst()) ? 0 : 1);
        }
        return new TableTop(start, headingRows(first, start));
    }

    /** Names stand in one row, or in several: as long as they are names where the table below has numbers and dates. */
    private static int headingRows(List<CsvRecord> first, int start) {
        var width = first.get(start).cells().size();
        var body = first.subList(Math.min(first.size(), start + 3), first.size());
        var typed = IntStream.range(0, width).filter(i -> isTyped(body, i)).toArray();
        if (typed.length == 0) {
            return 1;
        }
        var end = start + 1;
        while (end < first.size() && hasNamesIn(first.get(end), typed) && isNames(first.get(end))) {
            end++;
        }
        return end - start;
    }

    private static boolean isTyped(List<CsvRecord> body, int column) {
        var cells = body.stream()
                .filter(record -> record.cells().size() > column)
                .map(record -> record.cells().get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
        var typed = cells.stream().filter(cell -> !isName(cell)).count();
        return !cells.isEmpty() && typed >= MOSTLY * cells.size();
    }

    private static boolean hasNamesIn(CsvRecord record, int[] columns) {
        return IntStream.of(columns)
                .allMatch(
                        i -> i < record.cells().size() && !record.cells().get(i).isBlank());
    }

    private static boolean isNames(CsvRecord record) {
        return !record.isBlank() && record.cells().stream().allMatch(cell -> cell.isBlank() || isName(cell.strip()));
    }

    private static boolean isName(String cell) {
        return !Character.isDigit(cell.charAt(0)) && NUMBER_STARTS.indexOf(cell.charAt(0)) < 0;
    }

    private static long filled(CsvRecord record) {
        return record.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static long usualFilled(List<CsvRecord> records) {
        return records.stream()
                .map(TableTop::filled)
                .filter(filled -> filled > 0)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Long, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0L);
    }
}
