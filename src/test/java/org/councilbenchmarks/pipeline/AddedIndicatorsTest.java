package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An indicator that an analyst adds shows no more of single people than those that were there before. */
class AddedIndicatorsTest {
    private static final String HEADER = "council_code,financial_year,status,role_family,role,establishment_fte,"
            + "in_post_fte,average_headcount,leavers_headcount\n";

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() throws IOException {
        house = House.in(folder);
        // Cornwall: 10 of 30 left, one family on a base of 8. Dorset: 3 of 12 left.
        house.drop(
                "staffing/two.csv",
                HEADER
                        + "E06000052,2025-26,certified,data,data_analyst,12,12,12,5\n"
                        + "E06000052,2025-26,certified,software_development,software_developer,8,8,8,0\n"
                        + "E06000052,2025-26,certified,user_centred_design,user_researcher,10,10,10,5\n"
                        + "E06000059,2025-26,certified,data,data_analyst,12,12,12,3\n");
    }

    /** As the row of turnover, with other cells. */
    private void add(
            String id, String kind, String denominator, String breakdown, String unit, String disclosure, String base)
            throws IOException {
        String row =
                "%s,Leavers,How many leave?,people,staffing,%s,leavers_headcount,,%s,,,%s,%s,low,,yes,no,no,no,%s,%s,,,Leavers.,,council-benchmarks\n"
                        .formatted(id, kind, denominator, breakdown, unit, disclosure, base);
        Files.writeString(house.config().resolve("indicators.csv"), row, StandardOpenOption.APPEND);
    }

    private List<String> values(String indicator) throws IOException {
        return house.read("data/indicators.csv")
                .lines()
                .filter(line -> line.matches("E060000(52|59),.*," + indicator + ",.*"))
                .map(line -> line.split(",", -1))
                .map(cells -> cells[0] + " " + cells[6] + " " + cells[7])
                .toList();
    }

    private void run() {
        House.Said said = house.run("run");
        assertThat(said.code()).as(said.text()).isZero();
    }

    @Test
    void fewPeopleAreWithheld() throws IOException {
        add("staff.leavers", "sum", "", "", "people", "number_of_people", "");
        add("staff.leavers_per_1000", "ratio", "population per 1000", "", "people", "number_of_people", "");
        add("staff.leavers_per_role", "mean", "", "", "people", "number_of_people", "");
        run();

        assertThat(values("staff.leavers_per_role")).containsExactly("E06000052 all 3.333333", "E06000059 all [c]");
        assertThat(values("staff.leavers")).containsExactly("E06000052 all 10", "E06000059 all [c]");
        assertThat(values("staff.leavers_per_1000"))
                .satisfiesExactly(
                        cornwall -> assertThat(cornwall).doesNotContain("[c]"),
                        dorset -> assertThat(dorset).isEqualTo("E06000059 all [c]"));
    }

    @Test
    void aPartThatFollowedFromTheOthersIsWithheldWithASecond() throws IOException {
        add("staff.turnover_by_family", "share", "average_headcount", "role_family", "%", "share_of_people", "10");
        run();

        assertThat(values("staff.turnover_by_family"))
                .contains(
                        "E06000052 all 33.333333",
                        "E06000052 software_development [c]",
                        "E06000052 user_centred_design [c]",
                        "E06000052 data 41.666667",
                        "E06000059 all [c]");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            sum,   -,                 people, open,               -,  'What counts people shows single ones where they are few; write one of: number_of_people'
            share, average_headcount, %,      open,               10, 'What counts people shows single ones where they are few; write one of: share_of_people'
            share, average_headcount, %,      share_of_people,    -,  'A share of people needs a base under which it is withheld, as 10'
            sum,   -,                 people, share_of_people,    -,  'Not for an indicator of kind sum; write one of: number_of_people'
            sum,   -,                 people, sure,               -,  sure
            """)
    void whatWouldShowThemIsRefused(
            String kind, String denominator, String unit, String disclosure, String base, String message)
            throws IOException {
        add("staff.leavers", kind, text(denominator), "", unit, disclosure, text(base));

        House.Said said = house.run("run");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.text()).contains("indicators.csv:", message);
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
