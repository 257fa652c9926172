package org.councilbenchmarks.benchmark.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.catalogue.groups.NeighbourRules;
import org.councilbenchmarks.catalogue.groups.NeighbourVariable;
import org.councilbenchmarks.catalogue.groups.NeighbourVariable.Measure;
import org.councilbenchmarks.catalogue.groups.NeighbourVariable.Scale;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.catalogue.reference.Deprivation;
import org.councilbenchmarks.catalogue.reference.Population;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.results.Neighbour;
import org.councilbenchmarks.domain.results.Neighbourhood;
import org.junit.jupiter.api.Test;

/**
 * Who is near whom, worked out by hand. Four unitary councils with scores of deprivation 10, 10, 30, 30 and areas of 1, 3, 1,
 * 3: with mean 20 and standard deviation 10, and mean 2 and standard deviation 1, all standardised values are −1 or 1.
 */
class NearestCouncilsTest {

    private static final Catalogue SHIPPED =
            CatalogueLoader.load(Path.of("config")).value().orElseThrow();
    private static final FinancialYear YEAR = FinancialYear.of(2025);
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final CouncilCode A = CouncilCode.of("E06900001");
    private static final CouncilCode B = CouncilCode.of("E06900002");
    private static final CouncilCode C = CouncilCode.of("E06900003");
    private static final CouncilCode D = CouncilCode.of("E06900004");

    private final Map<CouncilCode, Council> councils = new HashMap<>();
    private final Map<CouncilCode, Map<Integer, Long>> residents = new HashMap<>();
    private final Map<CouncilCode, BigDecimal> areas = new HashMap<>();
    private final Map<CouncilCode, Map<Integer, Deprivation.Scores>> scores = new HashMap<>();
    private final Map<CouncilCode, List<CouncilCode>> districts = new HashMap<>();
    private final List<NeighbourVariable> variables = new ArrayList<>();
    private Set<CouncilCode> outside = Set.of();

    private void council(CouncilCode code, CouncilClass councilClass, long people, String area, String score) {
        councils.put(
                code,
                new Council(
                        code,
                        code.value(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        councilClass,
                        "south-west",
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
        residents.put(code, Map.of(2024, people));
        areas.put(code, new BigDecimal(area));
        if (!score.isEmpty()) {
            scores.put(code, Map.of(2025, new Deprivation.Scores(new BigDecimal(score), BigDecimal.ZERO)));
        }
    }

    private void variable(String id, Measure measure, Scale scale, String weight) {
        variables.add(new NeighbourVariable(id, measure, scale, new BigDecimal(weight), id));
    }

    private void fourOfOneClass(String weightOfScore) {
        council(A, CouncilClass.UNITARY, 100, "1", "10");
        council(B, CouncilClass.UNITARY, 100, "3", "10");
        council(C, CouncilClass.UNITARY, 100, "1", "30");
        council(D, CouncilClass.UNITARY, 100, "3", "30");
        variable("score", Measure.DEPRIVATION_SCORE, Scale.PLAIN, weightOfScore);
        variable("area", Measure.AREA, Scale.PLAIN, "1");
    }

    private NearestCouncils nearest() {
        ReferenceData facts = new ReferenceData(
                CouncilRegister.of(List.copyOf(councils.values())),
                Population.of(residents),
                areas,
                Deprivation.of(scores),
                districts,
                SHIPPED.reference().deflators(),
                SHIPPED.reference().discountRates(),
                SHIPPED.reference().optimismBias(),
                SHIPPED.reference().apportionments(),
                List.of());
        Catalogue catalogue = new Catalogue(
                SHIPPED.returns(),
                SHIPPED.codeLists(),
                SHIPPED.indicators(),
                SHIPPED.peerGroups(),
                new NeighbourRules(variables, outside),
                SHIPPED.calendar(),
                SHIPPED.thresholds(),
                SHIPPED.sources(),
                facts);
        return NearestCouncils.of(catalogue, AS_OF, List.of(YEAR));
    }

    private Neighbourhood of(CouncilCode council, CouncilCode... returned) {
        return nearest().find(council, YEAR, List.of(returned)::contains).orElseThrow();
    }

    /** As {@code E06900002 0.707107 [0, 100]}. */
    private static String text(Neighbour near) {
        return near.council() + " " + Decimals.plain(near.distance().get(), 6) + " "
                + near.shares().stream()
                        .map(share -> Decimals.plain(share.get(), 6))
                        .toList();
    }

    @Test
    void distanceIsThatOfStandardisedValuesInPartsOfTheLargestOfTheClass() {
        fourOfOneClass("1");

        // A to B and to C: √4 of at most √8; to D: √(4 + 4) of √8. B goes before C by its code.
        assertThat(of(A, B, C, D).around())
                .extracting(NearestCouncilsTest::text)
                .containsExactly("E06900002 0.707107 [0, 100]", "E06900003 0.707107 [100, 0]", "E06900004 1 [50, 50]");
    }

    @Test
    void aWeightCountsInTheSquare() {
        fourOfOneClass("3");

        // To B √4, to C √12, to D √16.
        assertThat(of(A, B, C, D).around())
                .extracting(NearestCouncilsTest::text)
                .containsExactly("E06900002 0.5 [0, 100]", "E06900003 0.866025 [100, 0]", "E06900004 1 [75, 25]");
    }

    @Test
    void aVariableWithoutSpreadIsLeftOut() {
        fourOfOneClass("1");
        variable("population", Measure.POPULATION, Scale.LN, "5");

        assertThat(of(A, B, C, D).around())
                .extracting(NearestCouncilsTest::text)
                .containsExactly(
                        "E06900002 0.707107 [0, 100, 0]", "E06900003 0.707107 [100, 0, 0]", "E06900004 1 [50, 50, 0]");
    }

    @Test
    void whoReturnedNothingIsNearButNoNeighbour() {
        fourOfOneClass("1");

        Neighbourhood near = of(A, C, D);

        assertThat(near.around()).extracting(Neighbour::council).containsExactly(B, C, D);
        assertThat(near.around()).extracting(Neighbour::rank).containsExactly(1, 2, 3);
        assertThat(near.around()).extracting(Neighbour::returned).containsExactly(false, true, true);
        assertThat(near.listNeighbours()).extracting(Neighbour::council).containsExactly(C, D);
    }

    @Test
    void ofManyTheFifteenNearestOfAllAndTheFifteenNearestThatReturnedAreListed() {
        List<CouncilCode> odd = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            CouncilCode code = CouncilCode.of("E069000" + (10 + i));
            council(code, CouncilClass.UNITARY, 100, Integer.toString(1 + i), "10");
            if (i % 2 == 1) {
                odd.add(code);
            }
        }
        variable("area", Measure.AREA, Scale.PLAIN, "1");
        CouncilCode first = CouncilCode.of("E06900010");

        Neighbourhood near = nearest().find(first, YEAR, odd::contains).orElseThrow();

        // From the first, the second, third … are 1, 2 … away: of all, ranks 1 to 15; the odd ones, ranks 1, 3 … 29.
        assertThat(near.around())
                .extracting(Neighbour::rank)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 19, 21, 23, 25, 27, 29);
        assertThat(near.listNeighbours())
                .extracting(Neighbour::rank)
                .containsExactly(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29);
    }

    @Test
    void stabilitySaysHowManyNeighboursHangOnAVariable() {
        for (int i = 0; i < 32; i++) {
            // Half are like the first by area and unlike it by score, half the other way round.
            boolean byArea = i % 2 == 0;
            council(
                    CouncilCode.of("E069000" + (10 + i)),
                    CouncilClass.UNITARY,
                    100,
                    byArea ? "1" : "9",
                    byArea ? "31" : "10");
        }
        council(A, CouncilClass.UNITARY, 100, "1", "10");
        variable("score", Measure.DEPRIVATION_SCORE, Scale.PLAIN, "1");
        variable("area", Measure.AREA, Scale.PLAIN, "1.1");

        List<Neighbourhood.Stability> stability =
                nearest().find(A, YEAR, council -> true).orElseThrow().stability();

        // With both, area weighs more: the fifteen are those alike by area. Without area, they are all others.
        assertThat(stability)
                .containsExactly(new Neighbourhood.Stability("score", 0), new Neighbourhood.Stability("area", 15));
    }

    @Test
    void councilsOfAnotherClassAndThoseOutsideAreNobodysNeighbours() {
        fourOfOneClass("1");
        council(CouncilCode.of("E07900001"), CouncilClass.DISTRICT, 100, "1", "10");
        outside = Set.of(B);

        assertThat(of(A, B, C, D).around()).extracting(Neighbour::council).containsExactly(C, D);
        assertThat(nearest().find(B, YEAR, council -> true)).isEmpty();
    }

    @Test
    void aCouncilOfWhichSomethingIsNotKnownStandsOutside() {
        fourOfOneClass("1");
        scores.remove(B);

        assertThat(of(A, B, C, D).around()).extracting(Neighbour::council).containsExactly(C, D);
        assertThat(nearest().find(B, YEAR, council -> true)).isEmpty();
    }

    @Test
    void aCountysScoreIsItsDistrictsWeightedByResidents() {
        CouncilCode one = CouncilCode.of("E10900001");
        CouncilCode two = CouncilCode.of("E10900002");
        CouncilCode three = CouncilCode.of("E10900003");
        council(one, CouncilClass.COUNTY, 400, "1", "");
        council(two, CouncilClass.COUNTY, 400, "1", "");
        council(three, CouncilClass.COUNTY, 400, "1", "");
        council(CouncilCode.of("E07900001"), CouncilClass.DISTRICT, 100, "1", "10");
        council(CouncilCode.of("E07900002"), CouncilClass.DISTRICT, 300, "1", "30");
        council(CouncilCode.of("E07900003"), CouncilClass.DISTRICT, 100, "1", "20");
        council(CouncilCode.of("E07900004"), CouncilClass.DISTRICT, 100, "1", "30");
        districts.put(one, List.of(CouncilCode.of("E07900001"), CouncilCode.of("E07900002")));
        districts.put(two, List.of(CouncilCode.of("E07900003")));
        districts.put(three, List.of(CouncilCode.of("E07900004")));
        variable("score", Measure.DEPRIVATION_SCORE, Scale.PLAIN, "1");

        // (100 · 10 + 300 · 30) / 400 = 25, halfway between 20 and 30: as far from either.
        assertThat(of(one, two, three).around())
                .extracting(NearestCouncilsTest::text)
                .containsExactly("E10900002 0.5 [100]", "E10900003 0.5 [100]");
    }
}
