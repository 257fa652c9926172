package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data, not code: what a row under {@code config/} does, and what a wrong one is told. */
class ChangedConfigurationTest {
    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() throws IOException {
        house = House.in(folder);
    }

    @Test
    void aRowOfTheIndicatorsIsANewIndicator() throws IOException {
        SmallSector.dropAll(house, "certified");
        addIndicator("spend.software_share", "category = software");

        House.Said said = house.run("run");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(house.read("data/indicators.csv")).contains(",2025-26,spend.software_share,all,");
        assertThat(house.read("data/benchmarks.csv")).contains("england,2025-26,spend.software_share,all,");
    }

    @Test
    void aWrongRowIsRefusedWithFileLineAndReason() throws IOException {
        SmallSector.dropAll(house, "certified");
        addIndicator("spend.softwear_share", "category = softwear");
        long lines = Files.readString(house.config().resolve("indicators.csv"))
                .lines()
                .count();

        House.Said said = house.run("run");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.text()).contains("indicators.csv:" + lines, "softwear", "software");
        assertThat(house.output()).doesNotExist();
    }

    @Test
    void aFileWhoseColumnsAreUnknownIsTakenOnceAnAliasMapsThem() throws IOException {
        SmallSector.dropAll(house, "certified");
        house.drop(
                "staffing/E06000023.csv",
                SmallSector.staffing("E06000023", "certified", 5).replace("in_post_fte", "Bodies on seats"));
        House.Said before = house.run("run");
        assertThat(before.text()).contains("needs-mapping");
        assertThat(vacancies()).contains("[x]");

        Files.writeString(
                house.config().resolve("returns/staffing/aliases.csv"),
                "Bodies on seats,in_post_fte,as one council writes it\n",
                StandardOpenOption.APPEND);
        House.Said after = house.run("run");

        assertThat(after.code()).as(after.text()).isZero();
        assertThat(after.text()).contains("read again");
        assertThat(vacancies()).doesNotContain("[x]");
    }

    private String vacancies() throws IOException {
        return house.read("data/indicators.csv")
                .lines()
                .filter(l -> l.startsWith("E06000023,") && l.contains(",2025-26,staff.vacancy_rate,all,"))
                .findFirst()
                .orElseThrow();
    }

    /** The row of another share, with another id and condition, and its example. */
    private void addIndicator(String id, String where) throws IOException {
        Path table = house.config().resolve("indicators.csv");
        String cloud = Files.readString(table)
                .lines()
                .filter(l -> l.startsWith("spend.cloud_share,"))
                .findFirst()
                .orElseThrow();
        String row = cloud.replace("spend.cloud_share", id).replace("category in saas|cloud_hosting", where);
        assertThat(row).contains(where);
        Files.writeString(table, row + "\n", StandardOpenOption.APPEND);
        Files.copy(
                house.config().resolve("examples/spend.cloud_share.csv"),
                house.config().resolve("examples/" + id + ".csv"));
    }
}
