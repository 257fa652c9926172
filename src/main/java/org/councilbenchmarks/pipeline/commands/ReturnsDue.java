package org.councilbenchmarks.pipeline.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.catalogue.groups.DueReturn;
import org.councilbenchmarks.csv.ConfigRow;
import org.councilbenchmarks.csv.ConfigTable;
import org.councilbenchmarks.domain.findings.Outcome;

/**
 * What the calendar asks for against what the latest edition says has come. Coverage is not worked out again: it is read
 * from the edition, and only whether the day has passed is judged by today.
 */
final class ReturnsDue {
    private ReturnsDue() {}

    /**
     * A line of the calendar whose day has passed and that somebody has not kept.
     *
     * @param from id of the peer group that was asked
     * @param late how many of those received came after the day
     * @param missing how many have not come
     */
    record Open(
            String returnId,
            String financialYear,
            LocalDate due,
            String from,
            int expected,
            int received,
            int late,
            int missing) {}

    /**
     * @param edition folder of the latest edition
     * @return the latest years first; none where the edition has no coverage
     */
    static List<Open> list(List<DueReturn> calendar, Path edition, LocalDate asOf) {
        Outcome<ConfigTable> coverage = ConfigTable.read(edition, "data/coverage.csv");
        Map<List<String>, ConfigRow> rows = new HashMap<>();
        coverage.value().ifPresent(table -> table.rows().forEach(row -> rows.put(key(row), row)));
        List<Open> open = new ArrayList<>();
        for (DueReturn due : calendar) {
            ConfigRow row = rows.get(List.of(due.returnId().value(), due.year().toString(), due.from()));
            if (row != null && due.due().isBefore(asOf)) {
                open.add(open(due, row));
            }
        }
        return open.stream()
                .filter(o -> o.missing() > 0 || o.late() > 0)
                .sorted(Comparator.comparing(Open::financialYear).reversed().thenComparing(Open::returnId))
                .toList();
    }

    private static List<String> key(ConfigRow row) {
        return List.of(row.get("return"), row.get("financial_year"), row.get("peer_group"));
    }

    private static Open open(DueReturn due, ConfigRow row) {
        int expected = number(row, "expected");
        int received = number(row, "received");
        return new Open(
                due.returnId().value(),
                due.year().toString(),
                due.due(),
                due.from(),
                expected,
                received,
                number(row, "late"),
                expected - received);
    }

    private static int number(ConfigRow row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
