package org.councilbenchmarks.catalogue.indicators;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * The closed list of derived columns. Here they have a name and a type, so that an indicator that uses one can be checked;
 * they are worked out in {@code benchmark}, on the rows of one submission. Where a key stands on several rows these are
 * added up first; the result stands on the key's first row and 0 on the others.
 */
public final class DerivedColumns {
    private static final Map<ReturnId, List<DerivedColumn>> BY_RETURN = Map.of(
            ReturnId.of("staffing"), staffing(),
            ReturnId.of("skills"), skills(),
            ReturnId.of("systems"), systems());

    private DerivedColumns() {}

    /** In the order of their definition; empty for a return that has none. */
    public static List<DerivedColumn> list(ReturnId returnId) {
        return BY_RETURN.getOrDefault(returnId, List.of());
    }

    public static Optional<DerivedColumn> find(ReturnId returnId, String name) {
        return list(returnId).stream().filter(c -> c.name().equals(name)).findFirst();
    }

    private static List<DerivedColumn> staffing() {
        return List.of(
                new DerivedColumn(
                        "vacant_fte",
                        ColumnType.NUMBER,
                        "Establishment less people in post of the role, 0 where more people than posts"),
                new DerivedColumn("role_in_post_fte", ColumnType.NUMBER, "People in post of the role, in FTE"));
    }

    private static List<DerivedColumn> skills() {
        return List.of(
                new DerivedColumn(
                        "assessed_required",
                        ColumnType.INTEGER,
                        "People required, of rows whose four counts of people are all filled"),
                new DerivedColumn(
                        "people_held", ColumnType.INTEGER, "People at the required level or above, of assessed rows"),
                new DerivedColumn(
                        "people_met",
                        ColumnType.INTEGER,
                        "The smaller of people held and people required, of assessed rows"),
                new DerivedColumn(
                        "people_short",
                        ColumnType.INTEGER,
                        "People required less people held, 0 where enough are held, of assessed rows"),
                new DerivedColumn(
                        "critical",
                        ColumnType.YES_NO,
                        "yes where under half of those required are held, else no; blank where none is required or the row"
                                + " is not assessed"));
    }

    private static List<DerivedColumn> systems() {
        return List.of(
                new DerivedColumn(
                        "supplier_group", ColumnType.TEXT, "Supplier group of the supplier, none for in-house"),
                new DerivedColumn(
                        "legacy",
                        ColumnType.YES_NO,
                        "yes where a likelihood criterion is scored 3 or more; blank where none is scored"),
                new DerivedColumn(
                        "red",
                        ColumnType.YES_NO,
                        "yes where the risk score is 16 or more; blank unless likelihood and impact are both scored"),
                new DerivedColumn(
                        "open",
                        ColumnType.YES_NO,
                        "yes with an open API and data export, no where one of them is known to lack; else blank"),
                new DerivedColumn(
                        "earliest_exit",
                        ColumnType.DATE,
                        "The contract's end; rolling: as-of plus the months of notice; blank where not known"),
                new DerivedColumn(
                        "years_to_exit",
                        ColumnType.NUMBER,
                        "Years from as-of to the earliest exit (days / 365.25), 0 where it has passed"),
                new DerivedColumn(
                        "committed_gbp", ColumnType.MONEY, "Annual cost times the years to the earliest exit"));
    }
}
