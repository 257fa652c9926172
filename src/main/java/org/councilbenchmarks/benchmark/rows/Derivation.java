package org.councilbenchmarks.benchmark.rows;

import java.time.LocalDate;
import java.util.List;
import org.councilbenchmarks.catalogue.reference.SupplierDirectory;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.Row;

/** Adds to the rows of a submission the columns that follow from them. */
public final class Derivation {

    private final SupplierDirectory suppliers;

    private Derivation(SupplierDirectory suppliers) {
        this.suppliers = suppliers;
    }

    /** @param suppliers who belongs to which supplier group */
    public static Derivation of(SupplierDirectory suppliers) {
        return new Derivation(suppliers);
    }

    /**
     * @param rows all rows of one submission
     * @param day the as-of date of the figures: 31 March ending their year, or the run's as-of if that is earlier
     */
    public List<FactRow> derive(ReturnId returnId, List<Row> rows, LocalDate day) {
        return switch (returnId.value()) {
            case "staffing" -> DerivedStaffing.of(rows);
            case "skills" -> DerivedSkills.of(rows);
            case "systems" -> DerivedSystems.of(rows, day, suppliers);
            default -> rows.stream().map(FactRow::plain).toList();
        };
    }
}
