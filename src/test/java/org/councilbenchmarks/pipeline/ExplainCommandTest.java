package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a published number comes from. */
class ExplainCommandTest {
    private static House house;

    @BeforeAll
    static void runANight(@TempDir Path folder) throws IOException {
        house = House.in(folder);
        SmallSector.dropAll(house, "certified");
        house.run("run");
        // Explained is what was published, whatever changes afterwards.
        Files.writeString(house.config().resolve("indicators.csv"), "broken");
    }

    @Test
    void aValueIsShownWithFormulaNumbersFilesAndLines() {
        House.Said said = house.run("explain", "E06000052", "staff.vacancy_rate", "2025-26");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text())
                .contains("Vacancy rate (staff.vacancy_rate) of Cornwall (E06000052) in 2025-26")
                .containsPattern(" 15 %\n +=? ?= 100 · 3 / 20 = 15\n")
                .containsPattern("numerator +3 +Σ vacant_fte")
                .containsPattern("denominator +20 +Σ establishment_fte")
                .containsPattern("known +100 %")
                .contains("staffing/E06000052.csv (")
                .containsPattern("line 4 +numerator 2 +denominator 12")
                .containsPattern("line 5 +numerator 1 +denominator 8")
                .containsPattern("(?m)^  \\S.* +6 of \\d+ +");
    }

    @Test
    void aCouncilMayBeNamedAndABreakdownAsked() {
        House.Said said = house.run("explain", "Cornwall", "staff.vacancy_rate", "2025/26", "data");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text())
                .contains("in 2025-26, data")
                .contains("100 · 2 / 12")
                .containsPattern("line 4 +num");
    }

    @Test
    void aLineOfTheIndicatorsIsExplainedByTheSameWords() throws IOException {
        List<String> lines = Files.readAllLines(house.latest().resolve("data/indicators.csv"));
        int line = 1 + indexOf(lines, "E06000052,Cornwall,unitary,south-west,2025-26,staff.vacancy_rate,all,");

        House.Said byLine = house.run("explain", "data/indicators.csv:" + line + ":value");
        House.Said byPath = house.run("explain", house.output().resolve("latest/data/indicators.csv") + ":" + line);
        House.Said byName = house.run("explain", "E06000052", "staff.vacancy_rate", "2025-26");

        assertThat(byLine.text()).contains(", line " + line + ", value: 15\n").endsWith(byName.text());
        assertThat(byPath.text()).endsWith(byName.text());
    }

    @Test
    void aLineOfTheBenchmarksShowsTheGroupAndItsMembers() throws IOException {
        List<String> lines = Files.readAllLines(house.latest().resolve("data/benchmarks.csv"));
        int line = 1 + indexOf(lines, "class:unitary,2025-26,staff.vacancy_rate,all,");

        House.Said said = house.run("explain", "data/benchmarks.csv:" + line);

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text())
                .contains("(class:unitary) in 2025-26")
                .containsPattern("councils +6 of \\d+")
                .containsPattern("E06000052 +Cornwall +15 %");
    }

    @Test
    void aLineOfThePositionsIsExplainedAsItsValue() throws IOException {
        List<String> lines = Files.readAllLines(house.latest().resolve("data/positions.csv"));
        int line = 1 + indexOf(lines, "E06000052,2025-26,staff.vacancy_rate,all,");

        assertThat(house.run("explain", "data/positions.csv:" + line).text()).contains("100 · 3 / 20 = 15");
    }

    @Test
    void jsonHoldsTheSame() {
        House.Said said = house.run("explain", "E06000052", "staff.vacancy_rate", "2025-26", "--format", "json");

        JsonNode told = JsonMapper.builder().build().readTree(said.text());
        assertThat(told.get("value").asString()).isEqualTo("15");
        assertThat(told.get("formula").get("numerator").asString()).isEqualTo("3");
        assertThat(told.get("rows_total").asInt()).isEqualTo(2);
        assertThat(told.get("rows").get(0).get("file").asString()).isEqualTo("staffing/E06000052.csv");
        assertThat(told.get("places").size()).isPositive();
    }

    @Test
    void everyIndicatorOfACouncilCanBeExplained() throws IOException {
        List<String> indicators = Files.readAllLines(house.latest().resolve("data/indicators.csv")).stream()
                .filter(line -> line.startsWith("E06000052,Cornwall,unitary,south-west,2025-26,"))
                .map(line -> line.split(","))
                .filter(cells -> cells[6].equals("all"))
                .map(cells -> cells[5])
                .filter(id -> List.of("spend.", "market.", "data.").stream().anyMatch(id::startsWith))
                .toList();

        assertThat(indicators).isNotEmpty();
        for (String indicator : indicators.stream().limit(8).toList()) {
            House.Said said = house.run("explain", "E06000052", indicator, "2025-26");
            assertThat(said.code()).as(said.text()).isZero();
            assertThat(said.text()).contains("(" + indicator + ")", "numerator");
        }
    }

    @Test
    void aLineOfTheMarketNamesTheSystemsThatItAddsUp() throws IOException {
        House.Said said = house.run("explain", "data/market.csv:2:cost_gbp", "--all");
        House.Said json = house.run("explain", "data/market.csv:2:cost_gbp", "--format", "json");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text())
                .contains("= Σ annual_cost_gbp of the {systems} systems", "Rows it comes from", "line 2");
        JsonNode told = JsonMapper.builder().build().readTree(json.text());
        assertThat(told.at("/cells/0/column").asString()).isEqualTo("cost_gbp");
        assertThat(told.at("/rows").size())
                .isEqualTo(told.get("rows_total").asInt())
                .isPositive();
    }

    @Test
    void aColumnOfThePositionsIsExplainedWithTheNumbersOfItsLine() throws IOException {
        List<String> lines = Files.readAllLines(house.latest().resolve("data/positions.csv"));
        int line = 1 + indexOf(lines, "E06000052,2025-26,staff.vacancy_rate,all,class:unitary,");
        String[] cells = lines.get(line - 1).split(",");

        assertThat(house.run("explain", "data/positions.csv:" + line + ":gap_to_median")
                        .text())
                .contains("= " + cells[5] + " − " + cells[6] + "\n");
    }

    @Test
    void whatIsNotThereIsNamedWithWhatIs() {
        House.Said indicator = house.run("explain", "E06000052", "staff.vacancies", "2025-26");
        House.Said council = house.run("explain", "Camelot", "staff.vacancy_rate", "2025-26");
        House.Said year = house.run("explain", "E06000052", "staff.vacancy_rate", "2025");
        House.Said breakdown = house.run("explain", "E06000052", "staff.vacancy_rate", "2025-26", "wizardry");
        House.Said line = house.run("explain", "data/indicators.csv:1");
        House.Said table = house.run("explain", "data/missing.csv:2");
        House.Said nothing = house.run("explain", "E06000052");

        assertThat(List.of(indicator, council, year, breakdown, line, table, nothing))
                .allSatisfy(said -> assertThat(said.code()).as(said.text()).isEqualTo(2));
        assertThat(indicator.text()).contains("Alike are:", "staff.vacancy_rate");
        assertThat(council.text()).contains("No council of England");
        assertThat(breakdown.text()).contains("Known are: all, ");
        assertThat(line.text()).contains("line 1 is its header");
        assertThat(table.text()).contains("neither here nor in the latest edition");
    }

    private static int indexOf(List<String> lines, String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new AssertionError("No line starts with " + start);
    }
}
