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

    /** As found in the payments of eleven councils: cut short, misspelt, with the trading name or the site behind. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Civica              | CIVICA UK LTD; CIVICA LTD; CIVICA; Civica Services Ltd
                    NEC Software Solutions | NORTHGATE PUBLIC SERVICES (UK) LIMITED; NORTHGATE PUBLIC SERVICES LTD
                    NEC Software Solutions | NORTHGATE PUBLIC SERVICES UK LTD; NORTHGATE INFORMATION SOLUTIONS (UK) LIMITED
                    NEC Software Solutions | NORTHGATE INFORMATION SOLUTIONS (UK) LTD; NEC SOFTWARE SOLUTIONS (UK LTD/LIMITED)
                    Capita              | CAPITA BUSINESS SERVICES LTD; CAPITA BUSINESS SERVICES LIMITED; Capita Business Servs
                    Idox                | IDOX SOFTWARE LTD; IDOX SOFTWARE LIMITED; IDOX Software Ltd (iApply)
                    System C            | Liquidlogic Ltd; SYSTEM C HEALTHCARE LTD
                    The Access Group    | SERVELEC SOCIAL CARE LTD; Servelec Abacus; SERVELEC SYNERGY
                    The Access Group    | ACCESS UK LTD T/A SELIMA; ACCESS UK LTD [T/A SELIMA]; Selima Software Ltd
                    OLM Systems         | OLM SYSTEMS LTD [T/A HYTEC INFORMATION]
                    MRI Software        | MRI Software Ltd; ORCHARD INFORMATION SYSTEMS LTD
                    Aareon              | Aareon UK Ltd
                    MHR                 | MIDLAND HR; Midland HR & Payroll Solutions; MHR INTERNATIONAL UK LTD
                    Zellis              | ZELLIS UK LTD
                    Unit4               | UNIT4 BUSINESS SOFTWARE LTD; UNIT 4 BUSINESS SOFTWARE LTD
                    Oracle              | ORACLE CORPORATION UK LTD
                    SAP                 | SAP UK LIMITED; SAP CONCUR HOLDINGS
                    OneAdvanced         | ADVANCED BUSINESS SOLUTIONS; OneAdvanced Limited; Advanced Legal
                    Esri UK             | ESRI (UK) LTD
                    Granicus            | GRANICUS; FIRMSTEP LTD; GOVDELIVERY
                    Netcall             | NETCALL TELECOM
                    Bartec Municipal Technologies | BARTEC AUTO ID; BARTEC MUNICIPAL TECHNOLOGIES LTD
                    Softcat             | SOFTCAT
                    """)
    void eachVariantFoundIsItsGroup(String group, String names) {
        for (String name : names.split(";")) {
            assertThat(directory.resolve(name.strip(), TODAY).name()).as(name).isEqualTo(group);
        }
    }

    /** Groups of their own, under whatever name the table has them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Civica Election Services Limited",
                "Corelogic Limited",
                "XPRESS SOFTWARE SOLUTIONS",
                "HALAROSE",
                "Democracy Counts",
                "JADU",
                "GOSS INTERACTIVE",
                "TASCOMI",
                "ARCUS GLOBAL",
                "YOTTA DCL",
                "YOTTA DLC",
                "Liberata",
                "BYTES SOFTWARE SERVICES",
                "PHOENIX SOFTWARE LTD",
                "INSIGHT DIRECT",
                "XMA",
                "DELL"
            })
    void otherSuppliersFoundAreListed(String name) {
        assertThat(directory.resolve(name, TODAY).listed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NORTHGATE VEHICLE HIRE LTD",
                "DAISY CHAIN",
                "ST MARY'S ACADEMY",
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
