package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked for are rows of the configuration: a sector body takes out what it does not want, and the night goes on. */
class DroppedIndicatorsTest {
    private static final String CORNWALL = "councils/E06000052-cornwall.html";
    private static final String NOTHING_BY_FAMILY = "nothing is shown by role family";

    @TempDir
    private Path folder;

    private House house;

    /** Shipped indicators that a part of the program knows by name. */
    static List<String> named() throws IOException {
        String sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/councilbenchmarks"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(DroppedIndicatorsTest::read)
                    .reduce("", String::concat);
        }
        return Files.readAllLines(Path.of("config/indicators.csv")).stream()
                .map(DroppedIndicatorsTest::id)
                .filter(id -> sources.contains('"' + id + '"'))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("named")
    void thoseThatTheProgramKnowsByNameMayGo(String id) throws IOException {
        runWithout(id::equals);

        assertThat(house.read("data/indicators.csv"))
                .doesNotContain("," + id + ",")
                .contains("skills.");
        assertThat(house.read("sector.html")).contains("Technology spending");
    }

    @Test
    void whatIsShownByRoleFamilyIsWhatThereIs() throws IOException {
        runWithout("staff.vacancy_rate"::equals);

        assertThat(house.read(CORNWALL))
                .contains("By role family", "Agency share")
                .doesNotContain("Vacancy rate", NOTHING_BY_FAMILY);
    }

    @Test
    void aReportSaysWhatItCannotShow() throws IOException {
        runWithout(id -> id.equals("staff.vacancy_rate") || id.equals("staff.agency_share"));

        assertThat(house.read(CORNWALL)).contains(NOTHING_BY_FAMILY).doesNotContain("By role family");
    }

    @Test
    void anEditionMayDoWithoutAnyIndicator() throws IOException {
        runWithout(id -> true);

        assertThat(house.read("data/indicators.csv").lines()).hasSize(1);
    }

    private void runWithout(Predicate<String> dropped) throws IOException {
        house = CrashHouses.first(folder);
        Path table = house.config().resolve("indicators.csv");
        Files.write(
                table,
                Files.readAllLines(table).stream()
                        .filter(line -> !dropped.test(id(line)) || line.startsWith("id,"))
                        .toList());

        House.Said said = house.run("run");

        assertThat(said.code()).as(said.text()).isZero();
    }

    private static String id(String line) {
        return line.substring(0, line.indexOf(','));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
