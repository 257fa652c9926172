package org.councilbenchmarks.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Councils by code or name, with the register as shipped. */
class CouncilParserTest {
    private static final CouncilRegister REGISTER =
            CatalogueLoader.load(Path.of("config")).value().orElseThrow().councils();
    private static final Optional<FinancialYear> YEAR = Optional.of(FinancialYear.of(2024));

    private final CouncilParser parser = new CouncilParser(REGISTER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E06000052 | E06000052",
                "e06000052 | E06000052",
                "E0801 | E06000052",
                "Cornwall Council | E06000052",
                "CORNWALL | E06000052",
                "E07000101 | E07000243",
                "Bath and North East Somerset | E06000022",
                "Bristol, City of | E06000023",
                "Brighton & Hove | E06000043",
                "E06000052;E06000059 | E06000052;E06000059",
                "Lewisham; Reading | E09000023;E06000038",
                "Lewisham and Reading | E09000023;E06000038",
                "Lewisham, Reading and Cornwall | E09000023;E06000038;E06000052",
                "Lewisham/Reading | E09000023;E06000038",
                "none | blank",
                "Cornwall (E06000052) | E06000052",
                "E06000052 - Cornwall Council | E06000052",
                "E06000052: | E06000052",
                "E07000101 Stevenage | E07000243",
                "London Borough Lewisham | E09000023",
                "LB of Lewisham | E09000023",
                "Lewisham LBC | E09000023",
                "Kensington & Chelsea Royal Borough Council | E09000020",
                "Devon Council | E10000008",
                "Devon C.C. | E10000008",
                "South Tyneside MBC | E08000023",
                "Bradford Metropolitan District Council | E08000032",
                "The Borough of Stevenage | E07000243",
                "Lewisham LBC and Reading BC | E09000023;E06000038",
                "Dorset County Council | E10000009",
            })
    void areFoundByEveryCodeAndName(String text, String codes) {
        assertThat(Columns.words(parser.parse(text, YEAR))).isEqualTo(codes);
    }

    @Test
    void oneNameOfTwoCouncilsMeansTheOneThatExisted() {
        assertThat(Columns.words(parser.parse("Dorset", YEAR))).isEqualTo("E06000059");
        assertThat(Columns.words(parser.parse("Dorset", Optional.of(FinancialYear.of(2016)))))
                .isEqualTo("E10000009");
    }

    @Test
    void oneNameOfTwoCouncilsWithoutAYearListsThem() {
        assertThat(parser.parse("Dorset", Optional.empty()))
                .isInstanceOfSatisfying(CellReading.Unreadable.class, reading -> {
                    assertThat(reading.code()).isEqualTo(FindingCode.UNKNOWN_COUNCIL);
                    assertThat(reading.hint()).contains("E06000059", "E10000009");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bristol MBC",
                "Lewisham DC",
                "Devon Borough Council",
                "E06000052 Dorset",
                "E06000052 E06000059",
                "E06999999 Cornwall",
                "Council",
                "The Council",
                "E47000001",
                "Parish of Lewisham"
            })
    void whatFitsNoCouncilIsRefused(String text) {
        assertThat(Columns.words(parser.parse(text, YEAR))).isEqualTo("no: unknown-council");
    }

    /** As registers and finance systems write them. */
    @Test
    void everyCouncilIsFoundByItsNamesAndCodesInAllForms() {
        for (Council council : REGISTER.listIn(YEAR.orElseThrow())) {
            String name = council.name();
            assertThat(Stream.of(
                            name,
                            name.toUpperCase(Locale.ROOT),
                            name + " Council",
                            name.replace(" and ", " & "),
                            name.replace('-', ' '),
                            name + " (" + council.code() + ")",
                            council.code() + " " + name,
                            council.eCode().orElse(name)))
                    .allSatisfy(text -> assertThat(Columns.words(parser.parse(text, YEAR)))
                            .as(text)
                            .isEqualTo(council.code().value()));
        }
    }

    @Test
    void anUnknownNameIsRefusedWithAProposal() {
        assertThat(parser.parse("Cornwal", YEAR)).isInstanceOfSatisfying(CellReading.Unreadable.class, reading -> {
            assertThat(reading.code()).isEqualTo(FindingCode.UNKNOWN_COUNCIL);
            assertThat(reading.hint()).isEqualTo("perhaps Cornwall E06000052");
        });
        assertThat(parser.parse("E06999999", YEAR))
                .isInstanceOfSatisfying(
                        CellReading.Unreadable.class,
                        reading -> assertThat(reading.hint()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cornwal         | is not a code or name of a council of England",
                "Dorset; Cornwal | is not a code or name of a council of England ('Cornwal')"
            })
    void theNameIsSaidWhereTheCellHoldsOthersToo(String text, String message) {
        assertThat(parser.parse(text, YEAR)).isInstanceOfSatisfying(CellReading.Unreadable.class, reading -> {
            assertThat(reading.message()).isEqualTo(message);
            assertThat(reading.hint()).isEqualTo("perhaps Cornwall E06000052");
        });
    }
}
