package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.ChangedCatalogue;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.indicators.WorkedExample;
import org.councilbenchmarks.catalogue.indicators.WorkedExample.Expectation;
import org.councilbenchmarks.catalogue.indicators.WorkedExample.GivenRow;
import org.councilbenchmarks.catalogue.indicators.WorkedExamplesLoader;
import org.councilbenchmarks.catalogue.reference.Population;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Evidence;
import org.councilbenchmarks.domain.results.Explanation;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every indicator of the shipped configuration gives what its examples, worked out by hand, say. */
class WorkedExamplesTest {

    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();

    /** Discounted amounts are added up in another order, and have 34 digits. */
    private static final Offset<BigDecimal> AS_GOOD_AS_EXACT = Assertions.within(new BigDecimal("1e-20"));

    /** Read once, however often one of them is run. */
    private static final List<Example> EXAMPLES = read();

    private static List<Example> read() {
        WorkedExamplesLoader loader = new WorkedExamplesLoader(Path.of("config"), CATALOGUE.returns());
        return CATALOGUE.indicators().stream()
                .map(Indicator::id)
                .flatMap(id -> loader.load(id).value().orElseThrow().stream())
                .flatMap(example -> example.expectations().stream().map(e -> new Example(example, e)))
                .toList();
    }

    static List<Example> examples() {
        return EXAMPLES;
    }

    record Example(WorkedExample given, Expectation expected) {
        @Override
        public String toString() {
            return given.indicator() + ", " + given.title() + ", " + expected.breakdown();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesOutAsWorkedOutByHand(Example example) {
        IndicatorValue value = explain(example).value();

        assertThat(cells(value)).containsAllEntriesOf(example.expected().cells());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isTheSumOfItsEvidence(Example example) {
        Explanation explanation = explain(example);
        IndicatorValue value = explanation.value();

        // A number of years is no quotient: it has no numerator that rows could add up to.
        if (value.value().isKnown() && value.numerator().isKnown()) {
            assertThat(sum(explanation.evidence().stream().map(Evidence::numerator)))
                    .isCloseTo(value.numerator().get(), AS_GOOD_AS_EXACT);
        }
        if (value.value().isKnown()
                && explanation.evidence().stream().anyMatch(e -> e.denominator().isKnown())) {
            assertThat(sum(explanation.evidence().stream().map(Evidence::denominator)))
                    .isCloseTo(value.denominator().get(), AS_GOOD_AS_EXACT);
        }
    }

    private static BigDecimal sum(Stream<Figure> parts) {
        return parts.flatMap(f -> f.find().stream()).reduce(BigDecimal.ZERO, Decimals::add);
    }

    private static Explanation explain(Example example) {
        WorkedExample given = example.given();
        ReturnedSector sector = ReturnedSector.of(withPopulationOf(given));
        given.asOf().ifPresent(sector::asOf);
        given.rows().forEach((returnId, rows) -> {
            List<Map<String, String>> lines = new ArrayList<>();
            rows.stream().map(GivenRow::cells).forEach(lines::add);
            int refused = given.refused().getOrDefault(returnId, 0);
            sector.returned(returnId, WorkedExample.COUNCIL.value(), WorkedExample.YEAR, lines, refused);
        });
        IndicatorKey key = new IndicatorKey(
                WorkedExample.COUNCIL,
                WorkedExample.YEAR,
                given.indicator(),
                example.expected().breakdown());
        return sector.benchmarking().explain(sector.settlement(), sector, key).orElseThrow();
    }

    private static Catalogue withPopulationOf(WorkedExample given) {
        Map<Integer, Long> residents = given.population()
                .map(p -> Map.of(WorkedExample.YEAR.first(), p.longValueExact()))
                .orElse(Map.of());
        ReferenceData shipped = CATALOGUE.reference();
        return ChangedCatalogue.with(
                CATALOGUE,
                new ReferenceData(
                        shipped.councils(),
                        Population.of(Map.of(WorkedExample.COUNCIL, residents)),
                        shipped.areasKm2(),
                        shipped.deprivation(),
                        shipped.districts(),
                        shipped.deflators(),
                        shipped.discountRates(),
                        shipped.optimismBias(),
                        shipped.apportionments(),
                        shipped.suppliers()));
    }

    private static Map<String, String> cells(IndicatorValue value) {
        return Map.of(
                "value", cell(value.value()),
                "numerator", cell(value.numerator()),
                "denominator", cell(value.denominator()),
                "known_share", cell(value.knownShare()),
                "interval_low", cell(value.interval().low()),
                "interval_high", cell(value.interval().high()),
                "marker", value.marker());
    }

    private static String cell(Figure figure) {
        return figure.find()
                .map(number -> Decimals.plain(number, Decimals.PLACES))
                .orElseGet(() -> figure.absence().map(Absence::shorthand).orElseThrow());
    }
}
