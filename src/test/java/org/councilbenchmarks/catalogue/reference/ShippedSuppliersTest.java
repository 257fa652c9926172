package org.councilbenchmarks.catalogue.reference;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmarks.catalogue.reference.ShippedTables.day;
import static org.councilbenchmarks.catalogue.reference.ShippedTables.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.councilbenchmarks.csv.ConfigRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The supplier table catches what councils' ledgers really write, and lets namesakes go. */
class ShippedSuppliersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final List<ConfigRow> table = rows("reference/suppliers.csv");
    private final SupplierDirectory directory = SupplierDirectory.of(
            table.stream().map(ShippedSuppliersTest::pattern).toList());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CIVICA UK LIMITED                        | Civica                        | TECHNOLOGY
                    Civica UK Ltd (Modern Gov)               | Civica                        | TECHNOLOGY
                    NORTHGATE PUBLIC SERVICES (UK) LTD       | NEC Software Solutions        | TECHNOLOGY
                    Nec Software Solutions Uk Ltd            | NEC Software Solutions        | TECHNOLOGY
                    NORTHGATE ARINSO UK LTD                  | Zellis                        | TECHNOLOGY
                    CAPITA BUSINESS SRV LTD (DARLINGTON)     | Capita                        | TECHNOLOGY
                    CAPITA IT SERVICES ***ONEBILL***         | Capita                        | TECHNOLOGY
                    Sap (Uk) Limited                         | SAP                           | TECHNOLOGY
                    'Oracle Corporation U.K.Ltd.,'           | Oracle                        | TECHNOLOGY
                    ADVANCED BUSINESS SOFTWARE & SOLUTIONS L | OneAdvanced                   | TECHNOLOGY
                    UNIT 4 BUSINESS SOFTWARE LTD.            | Unit4                         | TECHNOLOGY
                    OLM SYSTEMS LTD T/A HYTEC INFORMATION    | OLM Systems                   | TECHNOLOGY
                    Granicus-Firmstep Ltd                    | Granicus                      | TECHNOLOGY
                    BARTEC AUDIO ID LTD                      | Bartec Municipal Technologies | TECHNOLOGY
                    M H R INTERNATIONAL UK LTD               | MHR                           | TECHNOLOGY
                    BT GLOBAL SERVIES                        | BT                            | TECHNOLOGY
                    Msft *<e0400awngz>                       | Microsoft                     | TECHNOLOGY
                    SPECIALIST COMPUTER CENTERS PLC          | SCC                           | RESELLER
                    X M A LTD                                | XMA                           | RESELLER
                    Kelway Ltd                               | CDW                           | RESELLER
                    SOFTWARE BOX LIMITED                     | boxxe                         | RESELLER
                    INSIGHT DIRECT (UK) LTD                  | Insight                       | RESELLER
                    """)
    void ledgersWriteOneCompanyInManyWays(String name, String group, SupplierKind kind) {
        assertThat(directory.resolve(name, TODAY)).isEqualTo(new SupplierGroup(group, kind, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NORTHGATE VEHICLE HIRE LTD",
                "ORACLE CARE LIMITED",
                "MOSAIC FOSTER CARE",
                "CHERRY ORCHARD",
                "ORCHARD HILL COLLEGE",
                "DAISY CHAIN CHILDCARE (ADEL)",
                "SWIFT PHARMACY",
                "LEIGH ACADEMY",
                "EE Futures",
                "EXETER PHOENIX",
                "PURE INSIGHT",
                "ACCESS HIRE NATIONWIDE LTD",
                "ARCUS CONSULTANCY LLP",
                "HAARER GOSS",
                "RICOH CAPITAL LIMITED",
                "WILDSTONE CAPITA LIMITED",
                "BT REDCARE",
                "TOTAL GAS & POWER LTD"
            })
    void namesakesAreNotMeant(String name) {
        assertThat(directory.resolve(name, TODAY).listed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAPITA",
                "CAPITA PROPERTY & INFRASTRUCTURE LTD",
                "CAPITA Resourcing Ltd",
                "CAPITA PENSION SOLUTIONS LIMITED",
                "Capita Education Resourcing"
            })
    void aGroupAlsoSellsWhatIsNotTechnology(String name) {
        assertThat(directory.resolve(name, TODAY)).isEqualTo(new SupplierGroup("Capita", SupplierKind.OTHER, true));
    }

    @Test
    void aCompanyThatWasSoldBelongsToWhoeverHadItOnTheDay() {
        assertThat(directory
                        .resolve("Capita One Limited", LocalDate.of(2023, 5, 2))
                        .name())
                .isEqualTo("Capita");
        assertThat(directory.resolve("Capita One Limited", TODAY).name()).isEqualTo("MRI Software");
    }

    @Test
    void patternsAreWrittenAsNamesAreCompared() {
        assertThat(table).allSatisfy(row -> {
            assertThat(row.get("pattern")).isEqualTo(SupplierNames.normalise(row.get("pattern")));
            assertThat(row.list("exclusion"))
                    .allSatisfy(words -> assertThat(words).isEqualTo(SupplierNames.normalisePattern(words)));
        });
        assertThat(table.stream().map(row -> row.get("pattern") + row.get("valid_from")))
                .doesNotHaveDuplicates();
    }

    @Test
    void theTableKnowsTheMarket() {
        assertThat(groups("technology")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(groups("reseller")).hasSizeGreaterThanOrEqualTo(10);
    }

    private Set<String> groups(String kind) {
        return table.stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("group"))
                .collect(toSet());
    }

    private static SupplierPattern pattern(ConfigRow row) {
        return new SupplierPattern(
                row.get("group"),
                SupplierKind.find(row.get("kind")).orElseThrow(),
                row.get("pattern"),
                row.list("exclusion"),
                day(row, "valid_from"),
                day(row, "valid_to"));
    }
}
