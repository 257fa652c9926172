package org.councilbenchmarks.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.junit.jupiter.api.Test;

/** Figures that a reader of council accounts would not stumble over, and that hang together as real ones do. */
class BelievableSectorTest {
    private static final Catalogue CATALOGUE = ShippedCatalogue.load();
    private static final FinancialYear YEAR = ShippedCatalogue.LAST_YEAR;
    private static final List<CouncilProfile> PROFILES =
            CouncilSelection.choose(CATALOGUE.councils(), YEAR, 100).stream()
                    .map(c -> CouncilProfile.of(c, CATALOGUE.reference().population(), 2026))
                    .toList();

    private static double median(Stream<Double> values) {
        double[] sorted = values.mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double median(ToDoubleFunction<CouncilProfile> figure) {
        return median(PROFILES.stream().map(figure::applyAsDouble));
    }

    private static double correlation(ToDoubleFunction<CouncilProfile> one, ToDoubleFunction<CouncilProfile> other) {
        double[] x = PROFILES.stream().mapToDouble(one).toArray();
        double[] y = PROFILES.stream().mapToDouble(other).toArray();
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double together = IntStream.range(0, x.length)
                .mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY))
                .sum();
        double spreadX = Arrays.stream(x).map(v -> (v - meanX) * (v - meanX)).sum();
        double spreadY = Arrays.stream(y).map(v -> (v - meanY) * (v - meanY)).sum();
        return together / Math.sqrt(spreadX * spreadY);
    }

    private static double vacancy(CouncilProfile profile) {
        var team = Team.of(profile, YEAR);
        return 100
                * team.stream()
                        .mapToDouble(p -> Math.max(0, p.established() - p.inPost()))
                        .sum()
                / team.stream().mapToDouble(Post::established).sum();
    }

    private static double agency(CouncilProfile profile) {
        var team = Team.of(profile, YEAR);
        double agency = team.stream().mapToDouble(Post::agency).sum();
        return 100 * agency / (agency + team.stream().mapToDouble(Post::inPost).sum());
    }

    private static double spend(CouncilProfile profile, FinancialYear year) {
        return Budget.of(profile, year).stream().mapToDouble(SpendLine::amount).sum();
    }

    private static double cloud(CouncilProfile profile, FinancialYear year) {
        var cloud = Set.of("saas", "cloud_hosting");
        return 100
                * Budget.of(profile, year).stream()
                        .filter(line -> cloud.contains(line.category()))
                        .mapToDouble(SpendLine::amount)
                        .sum()
                / spend(profile, year);
    }

    private static double share(CouncilProfile profile, FinancialYear year, Predicate<SystemLife> of) {
        var lives = SystemSlot.list(profile, year).stream()
                .map(slot -> SystemLife.of(slot, year))
                .toList();
        return 100.0 * lives.stream().filter(of).count() / lives.size();
    }

    private static double spendPerResident(CouncilClass councilClass) {
        return median(PROFILES.stream()
                .filter(p -> p.councilClass() == councilClass)
                .map(p -> spend(p, YEAR) / p.residents()));
    }

    @Test
    void councilsSpendWhatTheirClassDoes() {
        assertThat(spendPerResident(CouncilClass.DISTRICT)).isBetween(15.0, 25.0);
        assertThat(spendPerResident(CouncilClass.COUNTY)).isBetween(20.0, 40.0);
        assertThat(spendPerResident(CouncilClass.UNITARY)).isBetween(30.0, 60.0);
        assertThat(spendPerResident(CouncilClass.METROPOLITAN)).isBetween(30.0, 60.0);
        assertThat(spendPerResident(CouncilClass.LONDON)).isBetween(30.0, 60.0);
    }

    @Test
    void postsStandEmptyAndAgenciesFillThem() {
        assertThat(median(BelievableSectorTest::vacancy)).isBetween(5.0, 20.0);
        assertThat(median(BelievableSectorTest::agency)).isBetween(2.0, 15.0);
        assertThat(correlation(BelievableSectorTest::vacancy, BelievableSectorTest::agency))
                .isGreaterThan(0.4);
    }

    @Test
    void scarceRolesStandEmptyMoreOften() {
        var posts = PROFILES.stream().flatMap(p -> Team.of(p, YEAR).stream()).toList();
        double scarce = posts.stream()
                .filter(p -> p.role().scarcity() > 1.4)
                .mapToDouble(Post::vacancy)
                .average()
                .orElseThrow();
        double usual = posts.stream()
                .filter(p -> p.role().scarcity() < 1)
                .mapToDouble(Post::vacancy)
                .average()
                .orElseThrow();

        assertThat(scarce).isGreaterThan(1.5 * usual);
    }

    @Test
    void spendAndCloudGrowWithTheYearsWhileLegacyFalls() {
        var earlier = FinancialYear.of(2023);
        double growth = median(p -> StrictMath.sqrt(spend(p, YEAR) / spend(p, earlier)) - 1);

        assertThat(growth).isBetween(0.03, 0.08);
        assertThat(median(p -> cloud(p, YEAR))).isGreaterThan(median(p -> cloud(p, earlier)));
        assertThat(median(p -> share(p, YEAR, life -> life.risk() > 0.6)))
                .isLessThan(median(p -> share(p, earlier, life -> life.risk() > 0.6)));
    }

    @Test
    void legacyStandsOnPremisesAndWithContractors() {
        ToDoubleFunction<CouncilProfile> legacy = p -> share(p, YEAR, life -> life.risk() > 0.6);

        assertThat(correlation(
                        legacy, p -> share(p, YEAR, life -> life.hosting().equals("on_premises"))))
                .isGreaterThan(0.3);
        assertThat(correlation(legacy, CouncilProfile::outsourced)).isGreaterThan(0.1);
    }

    @Test
    void partnersGiveTheSameAccountOfWhatTheyShare() {
        var broadland = systems("E07000144");
        var southNorfolk = systems("E07000149");
        var shared = rowsSharedWith(broadland, "E07000149");

        assertThat(shared).hasSizeGreaterThan(5).isEqualTo(rowsSharedWith(southNorfolk, "E07000144"));
    }

    private static SampleTable systems(String council) {
        SampleTable table = SampleTable.of(CATALOGUE.getReturn(ReturnId.of("systems")));
        PROFILES.stream().filter(p -> p.code().value().equals(council)).forEach(p -> SystemsReturn.add(p, YEAR, table));
        return table;
    }

    private static Set<String> rowsSharedWith(SampleTable table, String partner) {
        return IntStream.range(0, table.size())
                .filter(row -> table.cell(row, "shared_with").equals(partner))
                .mapToObj(row -> Stream.of("system_name", "product", "contract_start", "contract_end", "hosting")
                        .map(column -> table.cell(row, column))
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.toSet());
    }

    @Test
    void contractsEndInManyWays() {
        var ends = PROFILES.stream()
                .flatMap(p -> SystemSlot.list(p, YEAR).stream())
                .map(slot -> Contract.of(slot, SystemLife.of(slot, YEAR), YEAR).end())
                .collect(Collectors.groupingBy(
                        end -> switch (end) {
                            case "" -> "unknown";
                            case "rolling" -> "rolling";
                            default -> end.compareTo(YEAR.end().toString()) < 0 ? "ended" : "running";
                        },
                        Collectors.counting()));

        assertThat(ends.keySet()).containsExactlyInAnyOrder("unknown", "rolling", "ended", "running");
        assertThat(ends.get("running")).isGreaterThan(2 * ends.get("unknown"));
    }
}
