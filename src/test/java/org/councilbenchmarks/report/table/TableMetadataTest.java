package org.councilbenchmarks.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.report.EditionTitle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a machine is told about the open tables, held against the tables themselves. */
class TableMetadataTest {

    private static final List<String> OPEN = List.of(
            "indicators",
            "benchmarks",
            "positions",
            "peers",
            "coverage",
            "responders",
            "changes",
            "skills-gaps",
            "market",
            "change-evidence",
            "payments-market");

    @TempDir
    Path folder;

    @Test
    void theDataPackageHasOneFieldForEachColumnInTheSameOrder() throws IOException {
        write(DataStatus.PROVISIONAL);
        var resources = list(json("datapackage.json").get("resources"));

        assertThat(resources).extracting(r -> r.get("name").asString()).isEqualTo(OPEN);
        for (var resource : resources) {
            var path = resource.get("path").asString();
            assertThat(names(resource.get("schema").get("fields"))).isEqualTo(header(path));
            assertThat(strings(resource.get("schema").get("missingValues"))).containsExactly("[z]", "[x]", "[c]", "");
            assertThat(header(path)).containsAll(strings(resource.get("schema").get("primaryKey")));
            assertThat(resource.get("bytes").asLong()).isEqualTo(Files.size(folder.resolve(path)));
            assertThat(resource.get("hash").asString()).matches("sha256:[0-9a-f]{64}");
        }
    }

    @Test
    void theDataPackageNamesPublisherLicenceAndSources() throws IOException {
        write(DataStatus.PROVISIONAL);
        var root = json("datapackage.json");

        assertThat(root.get("version").asString()).isEqualTo("2026-03-31-1a2b3c4d");
        assertThat(root.get("title").asString()).isEqualTo("Council Benchmarks, as of 2026-03-31");
        assertThat(root.get("audience").asString()).isEqualTo("open");
        assertThat(root.at("/licenses/0/name").asString()).isEqualTo("OGL-UK-3.0");
        assertThat(root.at("/contributors/0/title").asString()).isEqualTo("A sector body");
        assertThat(root.at("/sources/0/attribution").asString()).isEqualTo("Source: Office for National Statistics");
    }

    @Test
    void aFieldSaysItsTypeUnitAndConstraints() throws IOException {
        write(DataStatus.PROVISIONAL);
        var fields = json("datapackage.json").at("/resources/0/schema/fields");

        assertThat(fields.get(0).get("type").asString()).isEqualTo("string");
        assertThat(fields.get(0).at("/constraints/required").asBoolean()).isTrue();
        assertThat(fields.get(0).at("/constraints/pattern").asString()).isEqualTo("E[0-9]{8}");
        assertThat(fields.get(7).get("type").asString()).isEqualTo("number");
        assertThat(fields.get(11).get("unit").asString()).isEqualTo("%");
    }

    @Test
    void csvOnTheWebMetadataStandBesideEachOpenTableAndFitItsHeader() throws IOException {
        write(DataStatus.PROVISIONAL);

        for (var name : OPEN) {
            var root = json("data/" + name + ".csv-metadata.json");
            assertThat(root.at("/@context/0").asString()).isEqualTo("http://www.w3.org/ns/csvw");
            assertThat(root.get("url").asString()).isEqualTo(name + ".csv");
            assertThat(root.at("/dc:license/@id").asString()).startsWith("https://www.nationalarchives.gov.uk/");
            var columns = root.at("/tableSchema/columns");
            assertThat(names(columns)).isEqualTo(header("data/" + name + ".csv"));
            assertThat(list(columns))
                    .allSatisfy(c -> assertThat(c.get("titles")).isEqualTo(c.get("name")));
        }
    }

    /** The marker column repeats the shorthand as its value, so there it is no sign of absence. */
    @Test
    void aShorthandMeansAbsentOnlyWhereANumberOrWordCouldStand() throws IOException {
        write(DataStatus.PROVISIONAL);
        var columns = list(json("data/positions.csv-metadata.json").at("/tableSchema/columns"));

        assertThat(columns)
                .filteredOn(column -> strings(column.get("null")).contains("[c]"))
                .extracting(column -> column.get("name").asString())
                .contains("value", "opportunity_q1_gbp", "direction")
                .doesNotContain("n", "of", "marker", "status");
    }

    @Test
    void whatHoldsSampleDataSaysSoInEveryTitle() throws IOException {
        write(DataStatus.SAMPLE);
        var root = json("datapackage.json");

        assertThat(root.get("title").asString()).startsWith(EditionTitle.SAMPLE_NOTICE);
        assertThat(list(root.get("resources")))
                .allSatisfy(r -> assertThat(r.get("title").asString()).startsWith(EditionTitle.SAMPLE_NOTICE));
        assertThat(json("data/coverage.csv-metadata.json").get("dc:title").asString())
                .startsWith(EditionTitle.SAMPLE_NOTICE);
    }

    @Test
    void jsonIsWrittenTheSameOnEverySystem() throws IOException {
        write(DataStatus.PROVISIONAL);

        assertThat(Files.readString(folder.resolve("datapackage.json")))
                .startsWith("{\n  \"profile\"")
                .doesNotContain("\r")
                .endsWith("}\n");
    }

    private void write(DataStatus status) {
        EditionTables.write(folder, SmallEdition.of(SmallRecord.of(status)));
    }

    private JsonNode json(String file) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(folder.resolve(file)));
    }

    private List<String> header(String file) throws IOException {
        return List.of(Files.readAllLines(folder.resolve(file)).getFirst().split(","));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> strings(JsonNode array) {
        return list(array).stream().map(JsonNode::asString).toList();
    }

    private static List<String> names(JsonNode array) {
        return list(array).stream().map(each -> each.get("name").asString()).toList();
    }
}
