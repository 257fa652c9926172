package org.councilbenchmarks.benchmark;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.benchmark.formula.WorkedValue;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.Cohort;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.Openness;

/**
 * The values of a group's members that a benchmark is made of.
 *
 * @param cohort how many of how many are known
 * @param known the known values, withheld ones included, in the order of the councils
 * @param all those of every member that the indicator applies to, absent ones included
 */
record GroupValues(Cohort cohort, List<WorkedValue> known, List<WorkedValue> all) {

    GroupValues {
        known = List.copyOf(known);
        all = List.copyOf(all);
    }

    static GroupValues of(
            Catalogue catalogue, Sector sector, Indicator indicator, BenchmarkKey key, List<CouncilCode> members) {
        List<WorkedValue> all = members.stream()
                .filter(code ->
                        indicator.appliesTo(catalogue.councils().get(code).councilClass()))
                .map(code -> new IndicatorKey(code, key.year(), key.indicator(), key.breakdown()))
                .flatMap(k -> sector.find(k).stream())
                .toList();
        List<WorkedValue> known =
                all.stream().filter(v -> v.value().value().isKnown()).toList();
        List<CouncilCode> returned =
                known.stream().map(v -> v.value().key().council()).toList();
        Figure share = share(catalogue, returned, members, key.year());
        return new GroupValues(new Cohort(known.size(), all.size(), share), known, all);
    }

    /** Residents of some in per cent of the residents of all; not known where anybody's are not. */
    static Figure share(
            Catalogue catalogue, Collection<CouncilCode> some, Collection<CouncilCode> all, FinancialYear year) {
        return residents(catalogue, some, year)
                .times(Figure.of(Decimals.HUNDRED))
                .over(residents(catalogue, all, year));
    }

    private static Figure residents(Catalogue catalogue, Collection<CouncilCode> councils, FinancialYear year) {
        Figure sum = Figure.of(0);
        for (CouncilCode council : councils) {
            Optional<Long> residents =
                    catalogue.reference().population().find(council, year).map(e -> e.residents());
            sum = sum.plus(residents.map(Figure::of).orElse(Figure.notAvailable()));
        }
        return sum;
    }

    List<BigDecimal> numbers() {
        return known.stream().map(v -> v.value().value().get()).toList();
    }

    /** Open where all known values are. */
    Openness openness() {
        return known.stream()
                .map(v -> v.value().openness())
                .max(Comparator.naturalOrder())
                .orElse(Openness.OPEN);
    }

    /** Of all known values. */
    Marks marks() {
        return known.stream().map(v -> v.value().marks()).reduce(Marks.NONE, Marks::and);
    }

    /** The weakest of the known values; that of the edition where there is none. */
    DataStatus status(DataStatus edition) {
        return known.isEmpty()
                ? edition
                : DataStatus.weakest(known.stream().map(v -> v.value().status()).toList());
    }
}
