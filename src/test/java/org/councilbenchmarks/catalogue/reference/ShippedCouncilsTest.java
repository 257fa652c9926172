package org.councilbenchmarks.catalogue.reference;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmarks.catalogue.reference.ShippedTables.currentCouncils;
import static org.councilbenchmarks.catalogue.reference.ShippedTables.day;
import static org.councilbenchmarks.catalogue.reference.ShippedTables.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.councilbenchmarks.catalogue.codes.Labels;
import org.councilbenchmarks.csv.ConfigRow;
import org.junit.jupiter.api.Test;

/** The register of councils fits together: codes, names, classes, dates, and who followed whom. */
class ShippedCouncilsTest {
    private static final Map<String, String> CLASS_BY_KIND_OF_CODE =
            Map.of("E06", "unitary", "E07", "district", "E08", "metropolitan", "E09", "london", "E10", "county");

    private final List<ConfigRow> councils = rows("reference/councils.csv");
    private final Map<String, ConfigRow> byCode =
            councils.stream().collect(toMap(c -> c.get("gss_code"), Function.identity()));

    @Test
    void englandHas317PrincipalCouncils() {
        assertThat(currentCouncils().stream().collect(groupingBy(c -> c.get("class"), counting())))
                .isEqualTo(Map.of("unitary", 63L, "district", 164L, "metropolitan", 36L, "london", 33L, "county", 21L));
    }

    @Test
    void aCodeSaysTheClass() {
        assertThat(councils).allSatisfy(council -> {
            assertThat(council.get("gss_code")).matches("E(0[6-9]|10)0\\d{5}");
            assertThat(council.get("class"))
                    .isEqualTo(CLASS_BY_KIND_OF_CODE.get(council.get("gss_code").substring(0, 3)));
        });
    }

    @Test
    void classesAndRegionsAreThoseOfTheCodeLists() {
        assertThat(codes("codes/classes.csv")).isEqualTo(values("class"));
        assertThat(codes("codes/regions.csv")).isEqualTo(values("region"));
    }

    @Test
    void noCodeMeansTwoCouncils() {
        var codes = new ArrayList<>(byCode.keySet());
        councils.forEach(c -> codes.addAll(c.list("former_codes")));
        assertThat(codes).doesNotHaveDuplicates();

        var eCodes = councils.stream()
                .map(c -> c.get("e_code"))
                .filter(code -> !code.isEmpty())
                .toList();
        assertThat(eCodes).doesNotHaveDuplicates().allMatch(code -> code.matches("E\\d{4}"));
    }

    @Test
    void noNameMeansTwoCouncilsThatExistedAtTheSameTime() {
        Map<String, List<ConfigRow>> byName = new HashMap<>();
        for (ConfigRow council : councils) {
            for (String name : names(council)) {
                byName.computeIfAbsent(name, n -> new ArrayList<>()).add(council);
            }
        }
        byName.forEach((name, bearers) -> {
            for (int i = 0; i < bearers.size(); i++) {
                for (ConfigRow other : bearers.subList(i + 1, bearers.size())) {
                    assertThat(overlap(bearers.get(i), other)).as(name).isFalse();
                }
            }
        });
    }

    @Test
    void whoeverEndedHasSuccessorsThatWereThereTheNextDay() {
        assertThat(councils).filteredOn(c -> !c.get("valid_to").isEmpty()).allSatisfy(council -> {
            var next = day(council, "valid_to").orElseThrow().plusDays(1);
            assertThat(council.list("successors")).isNotEmpty().allSatisfy(code -> {
                assertThat(byCode).containsKey(code);
                assertThat(day(byCode.get(code), "valid_from")).contains(next);
            });
        });
        assertThat(currentCouncils())
                .allSatisfy(c -> assertThat(c.list("successors")).isEmpty());
    }

    @Test
    void aCountyThatSplitHasTwoSuccessors() {
        assertThat(byCode.get("E10000006").get("name")).isEqualTo("Cumbria");
        assertThat(byCode.get("E10000006").list("successors")).containsExactly("E06000063", "E06000064");
        assertThat(byCode.get("E10000021").list("successors")).containsExactly("E06000061", "E06000062");
    }

    @Test
    void everyDistrictLiesInACountyCouncilThatWasThereToo() {
        var counties = rows("reference/counties.csv");
        assertThat(counties).allSatisfy(row -> {
            var county = byCode.get(row.get("county_code"));
            assertThat(county.get("class")).isEqualTo("county");
            assertThat(overlap(byCode.get(row.get("district_code")), county)).isTrue();
        });
        assertThat(counties.stream().map(row -> row.get("district_code")))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(councils.stream()
                        .filter(c -> c.get("class").equals("district"))
                        .map(c -> c.get("gss_code"))
                        .toList());
    }

    @Test
    void aDistrictAndItsCountyLieInTheSameRegion() {
        assertThat(rows("reference/counties.csv"))
                .allSatisfy(
                        row -> assertThat(byCode.get(row.get("district_code")).get("region"))
                                .isEqualTo(byCode.get(row.get("county_code")).get("region")));
    }

    private static Set<String> names(ConfigRow council) {
        var names = new ArrayList<>(council.list("alternative_names"));
        names.add(council.get("name"));
        return names.stream().map(Labels::normalise).collect(toSet());
    }

    private static boolean overlap(ConfigRow one, ConfigRow other) {
        return !first(one).isAfter(last(other)) && !first(other).isAfter(last(one));
    }

    private static LocalDate first(ConfigRow council) {
        return day(council, "valid_from").orElse(LocalDate.MIN);
    }

    private static LocalDate last(ConfigRow council) {
        return day(council, "valid_to").orElse(LocalDate.MAX);
    }

    private Set<String> values(String column) {
        return councils.stream().map(c -> c.get(column)).collect(toSet());
    }

    private static Set<String> codes(String list) {
        return rows(list).stream().map(row -> row.get("code")).collect(toSet());
    }
}
