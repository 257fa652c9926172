package org.councilbenchmarks.benchmark.neighbours;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.councilbenchmarks.benchmark.statistics.Elementary;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.groups.NeighbourVariable;
import org.councilbenchmarks.catalogue.reference.Deprivation;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.measures.Decimals;

/**
 * What councils are compared by. One set of values serves all years, so that neighbours do not change because an estimate
 * did: the latest up to the calendar year of the run's as-of date.
 *
 * @param year calendar year of the run's as-of date
 */
public record Circumstances(Catalogue catalogue, int year) {

    /** The variables' values, scaled, in their order; empty where one of them is not known, or the council stands outside. */
    public Optional<List<BigDecimal>> find(CouncilCode council) {
        if (catalogue.neighbours().outside().contains(council)) {
            return Optional.empty();
        }
        List<BigDecimal> values = new ArrayList<>();
        for (NeighbourVariable variable : catalogue.neighbours().variables()) {
            Optional<BigDecimal> value = measure(variable.measure(), council);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(scaled(variable.scale(), value.get()));
        }
        return Optional.of(values);
    }

    /** The average score of deprivation, higher where more deprived; a county's is that of its districts. */
    public Optional<BigDecimal> deprivationScore(CouncilCode council) {
        return deprivation(council, Deprivation.Scores::averageScore);
    }

    private Optional<BigDecimal> measure(NeighbourVariable.Measure measure, CouncilCode council) {
        return switch (measure) {
            case POPULATION -> residents(council);
            case AREA -> area(council);
            case DENSITY ->
                residents(council).flatMap(people -> area(council).map(area -> Decimals.divide(people, area)));
            case DEPRIVATION_SCORE -> deprivationScore(council);
            case MOST_DEPRIVED_TENTH_SHARE -> deprivation(council, Deprivation.Scores::mostDeprivedTenthShare);
        };
    }

    private static BigDecimal scaled(NeighbourVariable.Scale scale, BigDecimal value) {
        return switch (scale) {
            case PLAIN -> value;
            case SQRT -> Elementary.sqrt(value);
            case LN -> Elementary.ln(value);
        };
    }

    private ReferenceData reference() {
        return catalogue.reference();
    }

    private Optional<BigDecimal> residents(CouncilCode council) {
        return reference().population().findLatest(council, year).map(BigDecimal::valueOf);
    }

    private Optional<BigDecimal> area(CouncilCode council) {
        return Optional.ofNullable(reference().areasKm2().get(council));
    }

    /** A county's is that of its districts, weighted by residents. */
    private Optional<BigDecimal> deprivation(CouncilCode council, Function<Deprivation.Scores, BigDecimal> part) {
        List<CouncilCode> districts = reference().districts().get(council);
        if (districts == null) {
            return reference().deprivation().findLatest(council, year).map(part);
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal people = BigDecimal.ZERO;
        for (CouncilCode district : districts) {
            if (mergedInto(districts, district)) {
                continue;
            }
            Optional<BigDecimal> score =
                    reference().deprivation().findLatest(district, year).map(part);
            Optional<BigDecimal> weight = residents(district);
            if (score.isEmpty() || weight.isEmpty()) {
                return Optional.empty();
            }
            sum = Decimals.add(sum, Decimals.multiply(weight.get(), score.get()));
            people = Decimals.add(people, weight.get());
        }
        return Optional.of(Decimals.divide(sum, people));
    }

    /** Scores are those of today's districts: one that became part of another of the county counts there. */
    private boolean mergedInto(List<CouncilCode> districts, CouncilCode district) {
        return reference().councils().find(district).stream()
                .flatMap(council -> council.successors().stream())
                .anyMatch(districts::contains);
    }
}
