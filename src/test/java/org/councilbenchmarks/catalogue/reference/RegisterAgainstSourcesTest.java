package org.councilbenchmarks.catalogue.reference;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmarks.catalogue.reference.ShippedTables.currentCouncils;
import static org.councilbenchmarks.catalogue.reference.ShippedTables.rows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilbenchmarks.catalogue.codes.Labels;
import org.councilbenchmarks.csv.ConfigRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The shipped tables say what the published files say that they were taken from, where those files are at hand. */
class RegisterAgainstSourcesTest {
    private static final Path PUBLISHED = Path.of("../shared/data/reference");

    private static final Map<String, String> CLASSES = Map.of(
            "UA", "unitary", "NMD", "district", "MD", "metropolitan", "LBO", "london", "CC", "london", "CTY", "county");

    /** The published register has these two counties in the wrong region, away from all their districts. */
    private static final Set<String> REGION_PUT_RIGHT = Set.of("Derbyshire", "Lincolnshire");

    /** Names that the population file has for councils known otherwise. */
    private static final Map<String, String> NAMES_IN_POPULATION_FILE =
            Map.of("dorset-ua", "dorset", "medway-towns", "medway");

    private final List<ConfigRow> councils = rows("reference/councils.csv");
    private final Map<String, ConfigRow> byAnyCode = byAnyCode(councils);

    @BeforeAll
    static void thePublishedFilesAreAtHand() {
        assumeTrue(
                Files.isDirectory(PUBLISHED), "There is no " + PUBLISHED + " here to hold the shipped tables against");
    }

    @Test
    void everyCouncilOfThePublishedRegisterIsThereAndNoOther() {
        assertThat(publishedCouncils())
                .hasSize(365)
                .allSatisfy(published -> assertThat(byAnyCode).containsKey(published.get("gss-code")));
        assertThat(councils).hasSize(365);
    }

    @Test
    void classesNamesAndECodesAreThePublishedOnes() {
        assertThat(publishedCouncils()).allSatisfy(published -> {
            var council = council(published);
            assertThat(council.get("class")).isEqualTo(CLASSES.get(published.get("local-authority-type")));
            assertThat(published.get("ecode")).isIn(council.get("e_code"), "");
            assertThat(labels(council)).contains(Labels.normalise(published.get("nice-name")));
        });
    }

    @Test
    void regionsAreThePublishedOnesButForTwoThatAreWrong() {
        assertThat(publishedCouncils())
                .filteredOn(published -> !published.get("region").isEmpty())
                .filteredOn(published -> !REGION_PUT_RIGHT.contains(published.get("nice-name")))
                .allSatisfy(published -> assertThat(
                                Labels.normalise(council(published).get("region")))
                        .isEqualTo(Labels.normalise(published.get("region"))));
    }

    @Test
    void endsAndSuccessorsAreThePublishedOnes() {
        var codes = publishedCouncils().stream()
                .collect(toMap(
                        p -> p.get("local-authority-code"), p -> council(p).get("gss_code")));
        assertThat(publishedCouncils()).allSatisfy(published -> {
            var council = council(published);
            assertThat(council.list("successors"))
                    .containsExactlyInAnyOrderElementsOf(split(published.get("replaced-by")).stream()
                            .map(codes::get)
                            .toList());
            assertThat(council.get("valid_to")).isEqualTo(lastDay(published.get("end-date")));
        });
    }

    @Test
    void formerCodesAreKnown() {
        assertThat(publishedCouncils())
                .allSatisfy(published -> assertThat(council(published).list("former_codes"))
                        .containsAll(split(published.get("former-gss-codes"))));
    }

    @Test
    void populationsOf2020AndAreasAreThePublishedOnes() {
        var residents = values("reference/population.csv", "year", "2020", "population");
        var areas = rows("reference/areas.csv").stream().collect(toMap(r -> r.get("gss_code"), r -> r.get("area_km2")));
        assertThat(publishedCouncils())
                .filteredOn(published -> areas.containsKey(council(published).get("gss_code")))
                .hasSizeGreaterThanOrEqualTo(317)
                .allSatisfy(published -> {
                    var code = council(published).get("gss_code");
                    assertThat(new BigDecimal(residents.get(code))).isEqualByComparingTo(published.get("pop-2020"));
                    assertThat(new BigDecimal(areas.get(code))).isEqualByComparingTo(published.get("area"));
                });
    }

    @Test
    void populationsOf2024AreThePublishedOnes() {
        var residents = values("reference/population.csv", "year", "2024", "population");
        Map<String, String> codes = new HashMap<>();
        currentCouncils().forEach(c -> labels(c).forEach(label -> codes.put(label, c.get("gss_code"))));
        JsonNode published = new ObjectMapper()
                .readTree(PUBLISHED.resolve("council_population_2024.json").toFile())
                .get("populations");
        assertThat(published).hasSize(317);
        published.properties().forEach(entry -> {
            var name = NAMES_IN_POPULATION_FILE.getOrDefault(entry.getKey(), entry.getKey());
            var code = codes.get(Labels.normalise(name));
            assertThat(code).as(name).isNotNull();
            assertThat(residents.get(code)).as(name).isEqualTo(entry.getValue().asString());
        });
    }

    /** The file shows what binary fractions make of some figures, as 9.997000000000002. */
    private static BigDecimal withoutNoise(ConfigRow row, String column) {
        return new BigDecimal(row.get(column)).setScale(10, RoundingMode.HALF_UP);
    }

    @Test
    void deprivationIsAsPublishedWithSharesOutOfAHundred() {
        var scores = values("reference/deprivation.csv", "year", "2025", "average_score");
        var shares = values("reference/deprivation.csv", "year", "2025", "most_deprived_tenth_share");
        var published = rows(PUBLISHED, "indices_of_deprivation_2025_lad.csv").stream()
                .filter(row -> row.get("index_domain").equals("Index of Multiple Deprivation"))
                .toList();
        assertThat(published).hasSameSizeAs(scores.keySet()).allSatisfy(row -> {
            var code = byAnyCode.get(row.get("area_code")).get("gss_code");
            assertThat(new BigDecimal(scores.get(code))).isEqualByComparingTo(withoutNoise(row, "average_score"));
            assertThat(new BigDecimal(shares.get(code)))
                    .isEqualByComparingTo(
                            withoutNoise(row, "proportion_bottom_decile").movePointRight(2));
        });
    }

    @Test
    void deflatorsAreThePublishedOnes() {
        var published =
                rows(PUBLISHED, "gdp_deflator.csv").stream().collect(toMap(r -> r.get("year"), r -> r.get("value")));
        assertThat(rows("reference/gdp-deflators.csv").stream()
                        .collect(toMap(r -> r.get("year"), r -> r.get("deflator"))))
                .isEqualTo(published);
    }

    private static List<ConfigRow> publishedCouncils() {
        return rows(PUBLISHED, "uk_local_authorities_future.csv").stream()
                .filter(row -> row.get("nation").equals("England"))
                .filter(row -> CLASSES.containsKey(row.get("local-authority-type")))
                .toList();
    }

    /** The published register gives the last day of some councils, and of others the day after. */
    private static String lastDay(String published) {
        return published.endsWith("-04-01")
                ? LocalDate.parse(published).minusDays(1).toString()
                : published;
    }

    private ConfigRow council(ConfigRow published) {
        return byAnyCode.get(published.get("gss-code"));
    }

    private static Map<String, ConfigRow> byAnyCode(List<ConfigRow> councils) {
        Map<String, ConfigRow> codes = new HashMap<>();
        for (ConfigRow council : councils) {
            codes.put(council.get("gss_code"), council);
            council.list("former_codes").forEach(code -> codes.put(code, council));
        }
        return codes;
    }

    private static Set<String> labels(ConfigRow council) {
        var labels = council.list("alternative_names").stream()
                .map(Labels::normalise)
                .collect(toSet());
        labels.add(Labels.normalise(council.get("name")));
        return labels;
    }

    private static List<String> split(String list) {
        return List.of(list.split(",")).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Map<String, String> values(String table, String column, String wanted, String value) {
        return rows(table).stream()
                .filter(row -> row.get(column).equals(wanted))
                .collect(toMap(row -> row.get("gss_code"), row -> row.get(value)));
    }
}
