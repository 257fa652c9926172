package org.councilbenchmarks.catalogue.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.councilbenchmarks.csv.ConfigRow;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;

/** Collects what is wrong with the configuration while it is being read. Not for use by several threads. */
public final class Faults {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding f) -> f.place().file())
            .thenComparingInt(f -> f.place().line());

    private final List<Finding> findings = new ArrayList<>();

    /** A fault of one cell. */
    public void add(ConfigRow row, String column, String message) {
        findings.add(row.fault(column, message));
    }

    /** A fault of a file, or of a line of one that is no table. */
    public void add(String file, int line, String message) {
        Place place = new Place(file, line, "");
        findings.add(Finding.of(FindingCode.CONFIGURATION, Effect.FILE_REFUSED, place, message));
    }

    public void addAll(List<Finding> more) {
        findings.addAll(more);
    }

    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /** In the order of file and line. */
    public List<Finding> list() {
        return findings.stream().sorted(BY_PLACE).toList();
    }
}
