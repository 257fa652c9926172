package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.councilbenchmarks.csv.ConfigRow;
import org.councilbenchmarks.csv.ConfigTable;
import org.councilbenchmarks.pipeline.edition.Manifests;
import org.councilbenchmarks.report.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be published names no system, product or contract end of any council. */
class OpenFilesTest {

    private static final List<String> SECRET = List.of("system_ref", "product", "contract_end");

    @Test
    void noOpenFileNamesASystemAProductOrAContractsEnd(@TempDir Path folder) throws IOException {
        House house = House.in(folder);
        house.run(
                "sample",
                "--councils",
                "24",
                "--years",
                "2",
                "--dirt",
                "0",
                "--to",
                house.input().toString());
        House.Said said = house.run("run");
        assertThat(said.code()).as(said.text()).isZero();

        Set<String> secrets = secrets(house);
        List<String> open = openFiles(house);

        assertThat(secrets).hasSizeGreaterThan(100);
        assertThat(open).contains("data/market.csv", "data/skills-gaps.csv", "datapackage.json");
        for (String file : open) {
            String text = house.read(file);
            assertThat(secrets.stream().filter(text::contains)).as(file).isEmpty();
        }
    }

    /** A day on which a return was due, or the run's own, says nothing of a contract. */
    private static Set<String> secrets(House house) throws IOException {
        Set<String> secrets = new TreeSet<>();
        for (String file : List.of("restricted/systems.csv", "restricted/contracts.csv")) {
            for (ConfigRow row : rows(house.latest(), file)) {
                SECRET.stream().map(row::get).forEach(secrets::add);
            }
        }
        secrets.removeIf(text -> text.isBlank() || text.equals("rolling") || text.startsWith("["));
        String known = Files.readString(house.config().resolve("calendar.csv"))
                + Files.readString(house.config().resolve("codes/system_categories.csv"))
                + House.AS_OF;
        secrets.removeIf(known::contains);
        return secrets;
    }

    private static List<ConfigRow> rows(Path edition, String file) {
        return ConfigTable.read(edition, file).value().orElseThrow().rows();
    }

    /** Those that are read as text: pages have their words from the same reports. */
    private static List<String> openFiles(House house) throws IOException {
        List<String> open = new ArrayList<>();
        Manifests.find(house.latest()).orElseThrow().outputs().forEach((file, output) -> {
            if (output.audience().equals(Audience.OPEN.text()) && !file.endsWith(".pdf")) {
                open.add(file);
            }
        });
        return open;
    }
}
