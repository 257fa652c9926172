package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edition says of the one before it. */
class EditionsComparedTest {

    private static final String CORNWALL = "E06000052";
    private static final String CLOUD = CORNWALL + ";2025-26;spend.cloud_share;all,value,";

    @TempDir
    private Path folder;

    private House house;

    private static String spending(String council, int saas) {
        return "council_code,financial_year,status,service,category,nature,basis,amount_gbp\n" + council
                + ",2025-26,certified,it,saas,run,outturn," + saas + "\n" + council
                + ",2025-26,certified,it,employees,run,outturn,600\n";
    }

    @BeforeEach
    void aFirstNight() throws IOException {
        house = House.in(folder);
        house.drop("spending/first.csv", spending(CORNWALL, 200));
        assertThat(house.run("run").code()).isZero();
    }

    private List<String> changes() throws IOException {
        return house.read("data/changes.csv").lines().skip(1).toList();
    }

    private String indicator(String start) throws IOException {
        return house.read("data/indicators.csv")
                .lines()
                .filter(line -> line.startsWith(start) && line.contains(",spend.cloud_share,"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFirstEditionChangedNothing() throws IOException {
        assertThat(changes()).isEmpty();
    }

    @Test
    void whatALaterFileSaysOtherwiseIsRevised() throws IOException {
        house.drop("spending/second.csv", spending(CORNWALL, 400));
        assertThat(house.run("run").code()).isZero();

        assertThat(changes()).contains("data/indicators.csv," + CLOUD + "25,40,superseded,certified");
        assertThat(indicator(CORNWALL)).endsWith(",[r],certified");
        assertThat(house.run("verify").code()).isZero();
    }

    @Test
    void aNewReturnIsAChangeAndNoRevision() throws IOException {
        house.drop("spending/dorset.csv", spending("E06000059", 200));
        assertThat(house.run("run").code()).isZero();

        assertThat(changes())
                .contains(
                        "data/indicators.csv,E06000059;2025-26;spend.cloud_share;all,value,[x],25,new return,certified")
                .noneMatch(line -> line.contains(CORNWALL));
        assertThat(indicator("E06000059")).endsWith(",,certified");
    }

    @Test
    void whatWasTakenOutSaysSo() throws IOException {
        house.drop("spending/second.csv", spending("E06000059", 400));
        assertThat(house.run("run").code()).isZero();
        Files.delete(house.input().resolve("spending/first.csv"));
        assertThat(house.run("withdraw", "spending/first.csv", "--reason", "sent by mistake")
                        .code())
                .isZero();
        assertThat(house.run("run").code()).isZero();

        assertThat(changes()).anyMatch(line -> line.startsWith("data/indicators.csv," + CLOUD + "25,[x],withdrawn"));
        assertThat(house.run("verify").code()).isZero();
    }

    @Test
    void anotherDefinitionIsTheConfiguration() throws IOException {
        Path indicators = house.config().resolve("indicators.csv");
        Files.writeString(
                indicators,
                Files.readString(indicators).replace("category in saas|cloud_hosting", "category in employees"));
        assertThat(house.run("run").code()).isZero();

        assertThat(changes()).contains("data/indicators.csv," + CLOUD + "25,75,configuration,certified");
        assertThat(indicator(CORNWALL)).endsWith(",[r],certified");
    }

    @Test
    void withoutTheEditionBeforeVerifySaysWhy() throws IOException {
        String first = house.latest().toRealPath().getFileName().toString();
        house.drop("spending/second.csv", spending(CORNWALL, 400));
        assertThat(house.run("run").code()).isZero();
        Files.delete(house.output().resolve("editions").resolve(first).resolve("manifest.json"));

        House.Said said = house.run("verify");

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.text()).contains(first + ", is gone");
    }
}
