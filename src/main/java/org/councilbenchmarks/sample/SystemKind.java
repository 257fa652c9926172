package org.councilbenchmarks.sample;

import java.util.List;
import java.util.Locale;
import org.councilbenchmarks.domain.CouncilClass;

/**
 * A kind of system.
 *
 * @param category its code
 * @param service code of the service that uses it most
 * @param classes first letters of the classes that have it
 * @param name what councils call it
 * @param furtherName what they call a second one of the kind
 * @param weight of its cost among the council's systems
 * @param users share of the council's workforce with a log-in
 * @param impact of its failure, from 1 to 5
 * @param inHouse chance that the council built it itself
 */
record SystemKind(
        String category,
        String service,
        String classes,
        String name,
        String furtherName,
        double weight,
        double users,
        double impact,
        double inHouse) {
    private static final List<SystemKind> ALL =
            SystemKinds.TABLE.lines().map(SystemKind::of).toList();

    static List<SystemKind> list() {
        return ALL;
    }

    private static SystemKind of(String line) {
        String[] cells = line.split("\\|");
        return new SystemKind(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                Double.parseDouble(cells[5]),
                Double.parseDouble(cells[6]),
                Double.parseDouble(cells[7]),
                Double.parseDouble(cells[8]));
    }

    boolean isUsedBy(CouncilClass councilClass) {
        return classes.contains(councilClass.code().substring(0, 1).toUpperCase(Locale.ROOT));
    }
}
