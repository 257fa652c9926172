package org.councilbenchmarks.catalogue.slips;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceSlipsTest {
    @ParameterizedTest
    @MethodSource({"register", "facts", "groups"})
    void isToldAlone(Slip slip, @TempDir Path folder) throws IOException {
        slip.isToldAlone(folder);
    }

    static Stream<Slip> register() {
        return Stream.of(
                council(
                        "Middlesbrough UA,",
                        "Middlesbrough UA;Hartlepool,",
                        "alternative_names",
                        "means Hartlepool (E06000001) too"),
                council("unitary,north-east,,,,", "unitary,north-est,,,,", "region", "did you mean 'north-east'?"),
                council("unitary,north-east,,,,", "unitry,north-east,,,,", "class", "did you mean 'unitary'?"),
                council(
                        "unitary,north-east,,,,",
                        "unitary,north-east,2020-04-01,2019-03-31,,",
                        "valid_to",
                        "before its first day"),
                council(
                        "unitary,north-east,,,,",
                        "unitary,north-east,,31/03/2019,,",
                        "valid_to",
                        "is not a date of the form"),
                council(
                        "unitary,north-east,,,,",
                        "unitary,north-east,,,E06000002,",
                        "valid_to",
                        "A council with successors has a last day"),
                council(
                        "unitary,north-east,,,,",
                        "unitary,north-east,,2030-03-31,E06009999,",
                        "successors",
                        "is not in the register"),
                council("E0701,,unitary", "E0701,E6000001,unitary", "former_codes", "is not a GSS code"),
                council(
                        "E0701,,unitary",
                        "E0701,E06000002,unitary",
                        "former_codes",
                        "is a code of Middlesbrough already"));
    }

    static Stream<Slip> facts() {
        return Stream.of(
                Slip.in(
                        "reference/population.csv",
                        "E06000001,2020",
                        "E06999999,2020",
                        "gss_code",
                        "is not in the register"),
                Slip.in(
                        "reference/population.csv",
                        "E06000001,2024",
                        "E06000001,2020",
                        "gss_code",
                        "stands on line 2 already"),
                Slip.in(
                        "reference/population.csv",
                        ",93836,",
                        ",93.8,",
                        "population",
                        "is not a whole number from 1 on"),
                Slip.in("reference/areas.csv", "E06000001,94", "E06000001,0", "area_km2", "is not above 0"),
                Slip.in(
                        "reference/deprivation.csv",
                        ",42.11,",
                        ",142.11,",
                        "most_deprived_tenth_share",
                        "lies outside 0 to 100"),
                Slip.in(
                        "reference/counties.csv",
                        ",E10000002,",
                        ",E06000001,",
                        "county_code",
                        "is not of class county"),
                Slip.in("reference/gdp-deflators.csv", "\n1991,", "\n1990,", "year", "stands on line 2 already"),
                Slip.in("reference/discount-rates.csv", ",1,30,0.035", ",1,30,3.5", "rate", "lies outside 0 to 1"),
                Slip.in("reference/optimism-bias.csv", "0.00,0.41", "0.42,0.41", "lower", "is above the upper one"),
                Slip.in(
                        "reference/suppliers.csv",
                        "Civica,technology",
                        "Civica,tecnology",
                        "kind",
                        "did you mean 'technology'?"),
                Slip.in(
                        "reference/suppliers.csv",
                        "technology,CIVICA,",
                        "technology,CIVICA UK,",
                        "pattern",
                        "ends in UK, which names lose"));
    }

    static Stream<Slip> groups() {
        return Stream.of(
                Slip.in(
                        "peer-groups/future-councils-pilot.csv",
                        "E06000052,Cornwall",
                        "E06000053,Cornwall",
                        "name",
                        "is Isles of Scilly, not 'Cornwall'"),
                Slip.in(
                        "peer-groups/future-councils-pilot.csv",
                        "E06000052,",
                        "E06999999,",
                        "council_code",
                        "is not in the register"),
                Slip.in("peer-groups.csv", ",named,", ",name,", "kind", "did you mean 'named'?"),
                Slip.in("peer-groups.csv", "\nclass,", "\nclasses,", "id", "which is class"),
                Slip.in("calendar.csv", "council,2021-22,", "counsel,2021-22,", "return", "did you mean 'council'?"),
                Slip.in("calendar.csv", "council,2021-22,", "council,2021,", "financial_year", "of the form 2025-26"),
                Slip.in(
                        "calendar.csv",
                        "2022-09-30,england",
                        "2020-09-30,england",
                        "due",
                        "before the year 2021-22 has begun"),
                Slip.in(
                        "calendar.csv",
                        "2022-09-30,england",
                        "2022-09-30,class:unitry",
                        "from",
                        "did you mean 'class:unitary'?"));
    }

    private static Slip council(String from, String to, String column, String says) {
        return Slip.in("reference/councils.csv", from, to, column, says);
    }
}
