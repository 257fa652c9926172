package org.councilbenchmarks.catalogue.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupplierDirectoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    /** Names as they stand in the published payments of eleven councils. */
    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class WithTheShippedTable {
        private SupplierDirectory directory;

        @BeforeAll
        void load() {
            var catalogue = CatalogueLoader.load(Path.of("config")).value().orElseThrow();
            directory = SupplierDirectory.of(catalogue.reference().suppliers());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        CIVICA UK LTD                            | Civica
                        Civica Uk Limited                        | Civica
                        Civica UK Ltd (Modern Gov)               | Civica
                        Civica Services Ltd                      | Civica
                        NORTHGATE PUBLIC SERVICES (UK) LTD       | NEC Software Solutions
                        NORTHGATE INFORMATION SOLUTIONS (UK) LTD | NEC Software Solutions
                        NEC SOFTWARE SOLUTIONS UK LIMITED        | NEC Software Solutions
                        CAPITA BUSINESS SERVICES LTD             | Capita
                        CAPITA BUSINESS SRV LTD (DARLINGTON)     | Capita
                        CAPITA IT SERVICES ***ONEBILL***         | Capita
                        IDOX Software Ltd (iApply)               | Idox
                        OLM SYSTEMS LTD [T/A HYTEC INFORMATION]  | OLM Systems
                        MRI Software Ltd                         | MRI Software
                        ORCHARD INFORMATION SYSTEMS LTD          | MRI Software
                        UNIT 4 BUSINESS SOFTWARE LTD(.)          | Unit4
                        UNIT4 BUSINESS SOFTWARE LTD              | Unit4
                        ORACLE CORPORATION UK LTD                | Oracle
                        'Oracle Corporation U.K.Ltd.,'           | Oracle
                        Sap (Uk) Limited                         | SAP
                        Granicus-Firmstep Ltd                    | Granicus
                        """)
        void knowsTheNamesThatLedgersWrite(String name, String group) {
            SupplierGroup found = directory.resolve(name, DAY);

            assertThat(found.name()).isEqualTo(group);
            assertThat(found.kind()).isEqualTo(SupplierKind.TECHNOLOGY);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "NORTHGATE VEHICLE HIRE LTD",
                    "MOSAIC FOSTER CARE",
                    "ORACLE CARE LIMITED",
                    "CHERRY ORCHARD",
                    "DAISY CHAIN NURSERY",
                    "SWIFT PHARMACY",
                    "CIVICA ELECTION SERVICES LTD",
                    "CAPITA PROPERTY & INFRASTRUCTURE"
                })
        void doesNotTakeNamesakesForTechnology(String name) {
            assertThat(directory.resolve(name, DAY).kind()).isEqualTo(SupplierKind.OTHER);
        }

        @Test
        void knowsWhoOwnedACompanyOnTheDay() {
            assertThat(directory
                            .resolve("Capita One Limited", LocalDate.of(2024, 12, 31))
                            .name())
                    .isEqualTo("Capita");
            assertThat(directory
                            .resolve("Capita One Limited", LocalDate.of(2025, 1, 1))
                            .name())
                    .isEqualTo("MRI Software");
        }
    }

    @Nested
    class ByTheRules {
        @Test
        void aPatternIsARunOfWholeWords() {
            var directory = of(line("Acme", "ACME DATA"));

            assertThat(directory.resolve("The Acme Data Company", DAY).name()).isEqualTo("Acme");
            assertThat(directory.resolve("Acme Databases", DAY).name()).isEqualTo("ACME DATABASES");
            assertThat(directory.resolve("Acme Big Data", DAY).name()).isEqualTo("ACME BIG DATA");
        }

        @Test
        void theLongestPatternWinsThenFileOrder() {
            var directory = of(
                    line("Short", "ACME"),
                    line("Long", "ACME CLOUD"),
                    line("First", "BETA ONE"),
                    line("Second", "GAMMA TO"));

            assertThat(directory.resolve("Acme Cloud Ltd", DAY).name()).isEqualTo("Long");
            assertThat(directory.resolve("Gamma To Beta One", DAY).name()).isEqualTo("First");
        }

        @Test
        void anExclusionCancelsItsOwnLineOnly() {
            var directory = of(line("Long", "ACME CLOUD", "ACME CLOUD NURSERY"), line("Short", "ACME"));

            assertThat(directory.resolve("Acme Cloud Nursery", DAY).name()).isEqualTo("Short");
        }

        @Test
        void aLineHoldsOnItsFirstAndLastDay() {
            LocalDate first = LocalDate.of(2024, 4, 1);
            LocalDate last = LocalDate.of(2025, 3, 31);
            var directory = SupplierDirectory.of(List.of(new SupplierPattern(
                    "Acme", SupplierKind.RESELLER, "ACME", List.of(), Optional.of(first), Optional.of(last))));

            assertThat(directory.resolve("Acme", first).listed()).isTrue();
            assertThat(directory.resolve("Acme", last).listed()).isTrue();
            assertThat(directory.resolve("Acme", first.minusDays(1)).listed()).isFalse();
            assertThat(directory.resolve("Acme", last.plusDays(1)).listed()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"in-house", "In house", "INTERNAL", "none", "In-House."})
        void inHouseIsNoSupplier(String name) {
            SupplierGroup group = of(line("Acme", "ACME")).resolve(name, DAY);

            assertThat(group.isInHouse()).isTrue();
            assertThat(group.name()).isEqualTo("none");
        }

        @Test
        void anUnknownNameIsItsOwnGroupHoweverItIsWritten() {
            var directory = of(line("Acme", "ACME"));

            assertThat(directory.resolve("Bloggs & Sons (UK) Limited", DAY))
                    .isEqualTo(directory.resolve("BLOGGS AND SONS LTD.", DAY))
                    .isEqualTo(new SupplierGroup("BLOGGS AND SONS", SupplierKind.OTHER, false));
            assertThat(directory.resolve("***", DAY).name()).isEqualTo("***");
        }

        @Test
        void manyThreadsGetTheSameAnswers() {
            var directory = of(line("Acme", "ACME"), line("Beta", "BETA"));

            List<String> groups = IntStream.range(0, 2_000)
                    .parallel()
                    .mapToObj(i -> directory
                            .resolve((i % 2 == 0 ? "Acme " : "Beta ") + i % 50, DAY)
                            .name())
                    .toList();

            assertThat(groups.stream().filter("Acme"::equals)).hasSize(1_000);
            assertThat(groups.stream().filter("Beta"::equals)).hasSize(1_000);
        }

        private static SupplierDirectory of(SupplierPattern... lines) {
            return SupplierDirectory.of(List.of(lines));
        }

        private static SupplierPattern line(String group, String pattern, String... exclusions) {
            return new SupplierPattern(
                    group, SupplierKind.TECHNOLOGY, pattern, List.of(exclusions), Optional.empty(), Optional.empty());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Smith & Jones Ltd.           | SMITH AND JONES
                    OLM SYSTEMS LTD [T/A HYTEC]  | OLM SYSTEMS
                    A T/A B T/A C                | A
                    T/A Hytec                    | T A HYTEC
                    PAT/ARTHUR PLC               | PAT ARTHUR
                    Limited                      | LIMITED
                    Example Inc. UK Ltd          | EXAMPLE
                    UK Power Networks            | UK POWER NETWORKS
                    McDonald's LLP               | MCDONALDS
                    """)
    void namesAreNormalised(String name, String normal) {
        assertThat(SupplierNames.normalise(name)).isEqualTo(normal);
    }
}
