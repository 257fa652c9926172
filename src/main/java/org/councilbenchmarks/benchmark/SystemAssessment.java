package org.councilbenchmarks.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.councilbenchmarks.benchmark.rows.LegacyRisk;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.reference.SupplierDirectory;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.SystemRisk;
import org.councilbenchmarks.domain.results.SystemRisks;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Row;

/** What is worked out about a single system: its supplier's group, and its legacy risk. */
public final class SystemAssessment implements SystemRisks {
    private final SupplierDirectory suppliers;
    private final LocalDate asOf;

    private SystemAssessment(SupplierDirectory suppliers, LocalDate asOf) {
        this.suppliers = suppliers;
        this.asOf = asOf;
    }

    /** @param asOf of the run; a system of an earlier year is looked at as of that year's 31 March */
    public static SystemAssessment of(Catalogue catalogue, LocalDate asOf) {
        return new SystemAssessment(SupplierDirectory.of(catalogue.reference().suppliers()), asOf);
    }

    @Override
    public SystemRisk of(Row system) {
        LegacyRisk risk = LegacyRisk.of(system);
        boolean weak = risk.score().isPresent() && !risk.isScoreReliable();
        return new SystemRisk(
                suppliers.resolve(system.text("supplier"), day(system)).name(),
                figure(risk.likelihood()),
                figure(risk.impact()),
                figure(risk.score()),
                weak ? Marks.of(Mark.LOW_RELIABILITY) : Marks.NONE);
    }

    private LocalDate day(Row system) {
        if (system.cell("financial_year") instanceof Cell.Year year
                && year.value().end().isBefore(asOf)) {
            return year.value().end();
        }
        return asOf;
    }

    private static Figure figure(Optional<BigDecimal> value) {
        return value.map(Figure::of).orElseGet(Figure::notAvailable);
    }
}
