package org.councilbenchmarks.report.pieces;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.reference.DiscountRates.Band;
import org.councilbenchmarks.catalogue.reference.DiscountRates.Schedule;
import org.councilbenchmarks.catalogue.reference.OptimismBias.Range;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;

/** Everything that was assumed where change initiatives are valued, with where it comes from: printed beside the result. */
public final class AssumptionsRegister {

    /** Bands of years beyond this are for forests and reactors. */
    private static final int LAST_YEAR_SHOWN = 125;

    private AssumptionsRegister() {}

    /** @param year of the return, in whose prices all is */
    public static List<Block> of(Catalogue catalogue, LocalDate asOf, FinancialYear year) {
        ReferenceData reference = catalogue.reference();
        LocalDate day = year.end().isBefore(asOf) ? year.end() : asOf;
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Prices", "Of " + year + "; amounts given in others by the GDP deflator", deflator(reference)));
        reference.discountRates().find(day).ifPresent(schedule -> rows.add(rates(schedule)));
        rows.add(Row.of("Timing", "A flow falls at the start of its year; year 0 is not discounted", "The Green Book"));
        bias(reference, "capital").ifPresent(rows::add);
        bias(reference, "revenue").ifPresent(rows::add);
        rows.add(Row.of(
                "Evidence",
                "None: upper bound; comparable: halfway; pilot: a quarter above the lower; audited: lower; actual costs"
                        + " and benefits: no bias",
                "These methods"));
        return List.of(Table.of(
                "Register of assumptions behind the case for change",
                List.of(Column.words("Assumption"), Column.words("What holds"), Column.words("Source")),
                rows));
    }

    private static String deflator(ReferenceData reference) {
        String vintage = reference.deflators().vintage();
        return "ONS GDP deflator" + (vintage.isEmpty() ? "" : ", " + vintage);
    }

    private static Row rates(Schedule schedule) {
        String rates = schedule.bands().stream()
                .filter(band -> band.from() <= LAST_YEAR_SHOWN)
                .map(AssumptionsRegister::rate)
                .collect(Collectors.joining("; "));
        return Row.of("Discount rate", rates, "The Green Book, " + schedule.vintage());
    }

    private static String rate(Band band) {
        return "%s in years %d to %d".formatted(percent(band.rate()), band.from(), band.to());
    }

    private static Optional<Row> bias(ReferenceData reference, String flowClass) {
        return reference.optimismBias().find(flowClass).map(range -> bias(flowClass, range));
    }

    private static Row bias(String flowClass, Range range) {
        return Row.of(
                "Optimism bias, " + flowClass,
                "Forecast costs raised by %s to %s".formatted(percent(range.lower()), percent(range.upper())),
                "Supplementary Green Book guidance, " + range.vintage());
    }

    private static String percent(BigDecimal share) {
        return FigureText.of(Figure.of(share.movePointRight(2)), Unit.PER_CENT);
    }
}
