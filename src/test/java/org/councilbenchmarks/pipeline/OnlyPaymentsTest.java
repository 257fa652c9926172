package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first day: nothing but what two councils publish anyway, their payments. */
class OnlyPaymentsTest {
    private static final String CORNWALL = "E06000052";
    private static final String LEICESTER = "E06000016";
    private static final YearMonth MISSING = YearMonth.of(2025, 9);
    private static final YearMonth COLLAPSED = YearMonth.of(2026, 1);

    private static House house;
    private static House.Said said;

    @BeforeAll
    static void runANight(@TempDir Path folder) throws IOException {
        house = House.in(folder);
        for (YearMonth month = YearMonth.of(2025, 4);
                month.isBefore(YearMonth.of(2026, 4));
                month = month.plusMonths(1)) {
            drop(LEICESTER, month, 10);
            if (!month.equals(MISSING)) {
                drop(CORNWALL, month, month.equals(COLLAPSED) ? 2 : 10);
            }
        }
        said = house.run("run");
    }

    /** Each month £1,000 to Civica, £500 to Softcat and £2,000 to a carer over and over. */
    private static void drop(String council, YearMonth month, int payments) throws IOException {
        StringBuilder rows = new StringBuilder("Date,Supplier Name,Amount,Expense Type,Transaction\n");
        for (int i = 0; i < payments; i++) {
            String supplier = List.of("CIVICA UK LTD,1000.00", "Softcat Plc,500.00", "J Smith,2000.00")
                    .get(Math.min(i, 2));
            rows.append(month.atDay(i + 1)).append(',').append(supplier).append(",ICT,");
            rows.append(council).append('-').append(month).append('-').append(i).append('\n');
        }
        Path file = house.input().resolve("payments").resolve(council).resolve(month + ".csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, rows.toString());
    }

    @Test
    void theNightSucceeds() {
        assertThat(said.code()).as(said.text()).isZero();
    }

    @Test
    void theIndicatorsOfPaymentsHaveValues() throws IOException {
        // Twelve months of £1,000 to Civica and £500 to Softcat; shares of 2/3 and 1/3, squared and added up.
        assertThat(figures(LEICESTER))
                .containsExactly(
                        "payments.concentration,all,5555.555556,index,[z],18000",
                        "payments.reseller_share,all,33.333333,%,6000,18000",
                        "payments.technology_per_resident,all,0.04635,£,18000,388348",
                        "payments.technology_suppliers,all,2,count,2,[z]",
                        "payments.top_supplier_share,all,66.666667,%,12000,18000");
    }

    @Test
    void aYearOfWhichAMonthIsMissingHasNoValue() throws IOException {
        assertThat(figures(CORNWALL)).hasSize(5).allMatch(line -> line.matches("payments\\.\\w+,all,\\[x],.*"));
    }

    /** Indicator, breakdown, value, unit, numerator and denominator. */
    private static List<String> figures(String council) throws IOException {
        return lines("data/indicators.csv")
                .filter(line -> line.startsWith(council) && line.contains(",2025-26,payments."))
                .map(line -> List.of(line.split(",")).subList(5, 11))
                .map(cells -> String.join(",", cells))
                .toList();
    }

    private static Stream<String> lines(String file) throws IOException {
        return house.read(file).lines();
    }

    @Test
    void eachCouncilAndTheSectorHasAReport() throws IOException {
        List<String> reports;
        try (Stream<Path> files = Files.list(house.latest().resolve("councils"))) {
            reports = files.map(file -> file.getFileName().toString()).toList();
        }

        assertThat(reports)
                .contains(CORNWALL + "-cornwall.pdf", CORNWALL + "-cornwall.html")
                .contains(LEICESTER + "-leicester.pdf", LEICESTER + "-leicester.html");
        assertThat(house.latest().resolve("sector.pdf")).isNotEmptyFile();
        assertThat(house.latest().resolve("sector.html")).content().contains("Civica");
    }

    @Test
    void aMissingMonthAndOneWithFewPaymentsAreAskedAbout() throws IOException {
        List<String> findings = lines("restricted/findings.csv").toList();

        assertThat(findings)
                .filteredOn(line -> line.contains("month-missing"))
                .singleElement()
                .asString()
                .contains(CORNWALL)
                .contains("No payments of 2025-09 stand, although there are some from before and after.");
        assertThat(findings)
                .filteredOn(line -> line.contains("volume-collapse"))
                .singleElement()
                .asString()
                .contains(CORNWALL)
                .contains("2026-01 has 2 payments, the 8 months before it a median of 10.");
    }

    @Test
    void noPayeeThatIsNoListedSupplierIsNamed() throws IOException {
        try (Stream<Path> files = Files.walk(house.latest())) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(csv|html|json)")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("Smith"));
        }
    }
}
