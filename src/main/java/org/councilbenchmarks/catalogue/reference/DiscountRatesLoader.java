package org.councilbenchmarks.catalogue.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.councilbenchmarks.catalogue.reference.DiscountRates.Band;
import org.councilbenchmarks.catalogue.reference.DiscountRates.Schedule;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;

/** Reads {@code reference/discount-rates.csv}. Rows of the same first day are one schedule, in the order of their years. */
final class DiscountRatesLoader {
    private static final String FILE = "reference/discount-rates.csv";
    private static final TableShape SHAPE = TableShape.ofFacts("valid_from", "from_year", "to_year", "rate");

    private final ConfigFolder folder;
    private final Set<String> sources;

    DiscountRatesLoader(ConfigFolder folder, Set<String> sources) {
        this.folder = folder;
        this.sources = sources;
    }

    private record Line(Band band, CheckedRow row) {}

    DiscountRates load() {
        Map<LocalDate, List<Line>> byDay = new TreeMap<>();
        for (CheckedRow row : folder.rows(FILE, SHAPE)) {
            row.checkSource(sources);
            row.filled("valid_from");
            Optional<Band> band = band(row);
            row.findDate("valid_from")
                    .ifPresent(day -> band.ifPresent(b ->
                            byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(new Line(b, row))));
        }
        Map<LocalDate, Schedule> schedules = new TreeMap<>();
        byDay.forEach((day, lines) -> schedule(day, lines).ifPresent(schedule -> schedules.put(day, schedule)));
        return DiscountRates.of(schedules);
    }

    private static Optional<Band> band(CheckedRow row) {
        Optional<BigDecimal> rate = FactCells.within(row, "rate", BigDecimal.ZERO, BigDecimal.ONE);
        Optional<Long> from = row.whole("from_year", 1);
        Optional<Long> to = row.whole("to_year", 1);
        if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
            row.fault("to_year", "The rate ends in year " + to.get() + ", before year " + from.get());
            return Optional.empty();
        }
        return rate.isPresent() && from.isPresent() && to.isPresent()
                ? Optional.of(new Band(Math.toIntExact(from.get()), Math.toIntExact(to.get()), rate.get()))
                : Optional.empty();
    }

    private static Optional<Schedule> schedule(LocalDate day, List<Line> lines) {
        int next = 1;
        for (Line line : lines) {
            if (line.band().from() != next) {
                line.row()
                        .fault(
                                "from_year",
                                "Of the rates from " + day + " on, this one has to begin in year " + next
                                        + ": they follow each other from year 1 on");
                return Optional.empty();
            }
            next = line.band().to() + 1;
        }
        CheckedRow first = lines.getFirst().row();
        return Optional.of(new Schedule(
                day, lines.stream().map(Line::band).toList(), first.text("source"), first.text("vintage")));
    }
}
