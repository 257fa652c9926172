package org.councilbenchmarks.catalogue.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmarks.catalogue.reference.ShippedTables.currentCouncils;
import static org.councilbenchmarks.catalogue.reference.ShippedTables.rows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilbenchmarks.csv.ConfigRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The other reference tables fit the register and themselves, and every fact has a source. */
class ShippedReferenceTablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "councils",
                "population",
                "areas",
                "deprivation",
                "counties",
                "gdp-deflators",
                "discount-rates",
                "optimism-bias",
                "suppliers"
            })
    void everyFactHasASourceAndAVintage(String table) {
        var sources = rows("sources.csv").stream().map(row -> row.get("id")).collect(toSet());
        assertThat(rows("reference/" + table + ".csv")).isNotEmpty().allSatisfy(row -> {
            assertThat(sources).contains(row.get("source"));
            assertThat(row.get("vintage")).isNotEmpty();
        });
    }

    @Test
    void everyCouncilHasAPopulationOf2024AndAnArea() {
        assertThat(residents("2024").keySet()).isEqualTo(currentCodes());
        assertThat(residents("2024").values()).allMatch(people -> people > 0);
        assertThat(numbers("reference/areas.csv", "area_km2").keySet()).containsAll(currentCodes());
        assertThat(numbers("reference/areas.csv", "area_km2").values()).allMatch(km2 -> km2.signum() > 0);
    }

    @Test
    void aCountyHasTheResidentsOfItsDistricts() {
        var residents = residents("2024");
        Map<String, Long> sums = new HashMap<>();
        for (ConfigRow row : rows("reference/counties.csv")) {
            Long people = residents.get(row.get("district_code"));
            if (people != null) {
                sums.merge(row.get("county_code"), people, Long::sum);
            }
        }
        assertThat(sums).hasSize(21);
        sums.forEach(
                (county, people) -> assertThat(residents.get(county)).as(county).isEqualTo(people));
    }

    @Test
    void theCouncilsThatShareNoGroundMakeUpEngland() {
        var counties = currentCouncils().stream()
                .filter(c -> c.get("class").equals("county"))
                .map(c -> c.get("gss_code"))
                .collect(toSet());
        long england = residents("2024").entrySet().stream()
                .filter(e -> !counties.contains(e.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(england).isEqualTo(58_620_101);
    }

    @Test
    void everyCouncilButTheCountiesHasADeprivationScore() {
        var scored = numbers("reference/deprivation.csv", "average_score");
        assertThat(scored.keySet())
                .isEqualTo(currentCouncils().stream()
                        .filter(c -> !c.get("class").equals("county"))
                        .map(c -> c.get("gss_code"))
                        .collect(toSet()));
        assertThat(numbers("reference/deprivation.csv", "most_deprived_tenth_share")
                        .values())
                .allMatch(share -> share.signum() >= 0 && share.compareTo(new BigDecimal("100")) <= 0)
                .anyMatch(share -> share.compareTo(BigDecimal.ONE) > 0);
    }

    @Test
    void deflatorsRunWithoutAGapToTheBaseYear() {
        var years = rows("reference/gdp-deflators.csv");
        for (int i = 0; i < years.size(); i++) {
            assertThat(years.get(i).get("year")).isEqualTo(String.valueOf(1990 + i));
        }
        assertThat(years.getLast().get("year")).isEqualTo("2024");
        assertThat(years.getLast().get("deflator")).isEqualTo("100");
    }

    @Test
    void eachEditionOfDiscountRatesCoversTheYearsWithoutAGapAndFalls() {
        var editions = rows("reference/discount-rates.csv").stream()
                .collect(groupingBy(row -> row.get("valid_from"), LinkedHashMap::new, toList()));
        assertThat(editions).isNotEmpty().allSatisfy((edition, bands) -> {
            assertThat(bands.getFirst().get("from_year")).isEqualTo("1");
            assertThat(bands.getFirst().get("to_year")).isEqualTo("30");
            assertThat(number(bands.getFirst(), "rate")).isEqualByComparingTo("0.035");
            for (int i = 1; i < bands.size(); i++) {
                assertThat(number(bands.get(i), "from_year"))
                        .isEqualByComparingTo(
                                number(bands.get(i - 1), "to_year").add(BigDecimal.ONE));
                assertThat(number(bands.get(i), "rate")).isLessThan(number(bands.get(i - 1), "rate"));
            }
        });
    }

    @Test
    void optimismBiasIsThatOfEquipmentAndOfOutsourcing() {
        var classes = rows("reference/optimism-bias.csv").stream()
                .collect(toMap(row -> row.get("flow_class"), row -> List.of(row.get("lower"), row.get("upper"))));
        assertThat(classes).isEqualTo(Map.of("capital", List.of("0.10", "2.00"), "revenue", List.of("0.00", "0.41")));
    }

    private static Set<String> currentCodes() {
        return currentCouncils().stream().map(c -> c.get("gss_code")).collect(toSet());
    }

    private static Map<String, Long> residents(String year) {
        return rows("reference/population.csv").stream()
                .filter(row -> row.get("year").equals(year))
                .collect(toMap(row -> row.get("gss_code"), row -> Long.valueOf(row.get("population"))));
    }

    private static Map<String, BigDecimal> numbers(String table, String column) {
        return rows(table).stream().collect(toMap(row -> row.get("gss_code"), row -> number(row, column)));
    }

    private static BigDecimal number(ConfigRow row, String column) {
        return new BigDecimal(row.get(column));
    }
}
