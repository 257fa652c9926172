package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check} says of files, and that it keeps nothing. */
class CheckCommandTest {
    private static final String HEADER =
            "council_code,financial_year,status,role_family,role,establishment_fte,in_post_fte\n";
    private static final String GOOD = HEADER
            + "E06000052,2025-26,certified,data,data_analyst,12,10\n"
            + "E06000052,2025-26,certified,data,data_engineer,4,4\n";
    private static final String ONE_BAD_ROW = HEADER
            + "E06000052,2025-26,certified,data,data_analyst,12,twelve-ish\n"
            + "E06000052,2025-26,certified,data,data_engineer,4,4\n"
            + "E06000059,2025-26,certified,data,data_engineer,4,4\n";

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() throws IOException {
        house = House.in(folder);
    }

    @Test
    void aGoodFileIsTakenAndCounted() throws IOException {
        House.Said said = house.run("check", file("staffing.csv", GOOD));

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text())
                .contains("staffing (UTF-8, comma, header on line 1)")
                .contains("2 rows read: 2 taken, 0 refused, 0 skipped")
                .contains("Cornwall (E06000052), 2025-26: 2 taken, 0 refused, certified")
                .contains("The file can be taken whole. Nothing was stored.")
                .doesNotContain("\u001b");
        assertThat(house.data()).doesNotExist();
        assertThat(house.output()).doesNotExist();
    }

    @Test
    void aBadCellIsShownWithRowColumnWhatWasThereAndWhatIsWanted() throws IOException {
        House.Said said = house.run("check", file("staffing.csv", ONE_BAD_ROW));

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.text())
                .containsPattern("row-refused +line 2 +in_post_fte +'twelve-ish' +.*Wanted is .*\\[type-error\\]")
                .contains("too-many-refused")
                .contains("The file needs mending.");
        // Half of Cornwall's rows are refused, so its submission is, and that is graver than the row.
        assertThat(said.text().indexOf("submission-refused"))
                .isLessThan(said.text().indexOf("row-refused"));
    }

    @Test
    void onlyTheAskedCouncilCounts() throws IOException {
        String file = file("staffing.csv", ONE_BAD_ROW);

        House.Said dorset = house.run("check", "--council", "Dorset", "--year", "2025/26", file);
        House.Said cornwall = house.run("check", "--council", "Cornwall", file);
        House.Said nobody = house.run("check", "--council", "Wiltshire", file);

        assertThat(dorset.code()).as(dorset.text()).isZero();
        assertThat(dorset.text()).contains("1 row read: 1 taken").doesNotContain("twelve-ish");
        assertThat(cornwall.code()).isEqualTo(3);
        assertThat(cornwall.text()).contains("twelve-ish");
        assertThat(nobody.code()).isEqualTo(3);
        assertThat(nobody.text()).contains("Nothing in these files is of the council and year asked about.");
    }

    @Test
    void twoFilesWithTheSameSubmissionAreInEachOthersWay() throws IOException {
        String first = file("a.csv", GOOD);
        String second = file("b.csv", GOOD.replace(",4,4", ",4,3"));

        House.Said said = house.run("check", first, second);

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.text()).contains("[conflicting-returns]", "2 files: 0 can be taken whole, 2 need mending.");
    }

    @Test
    void namesNeverSeenNeedMapping() throws IOException {
        House.Said said = house.run(
                "check", "--as", "staffing", file("odd.csv", GOOD.replace("establishment_fte", "posts we have")));

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.text()).contains("needs mapping", "establishment_fte", "aliases.csv");
    }

    @Test
    void theLimitCountsTheRest() throws IOException {
        String file = file("staffing.csv", HEADER + "E06000052,2025-26,certified,data,data_analyst,?,?\n".repeat(30));

        House.Said said = house.run("check", "--limit", "2", file);

        assertThat(said.text()
                        .lines()
                        .filter(line -> line.contains("row-refused"))
                        .count())
                .isLessThanOrEqualTo(2);
        assertThat(said.text()).containsPattern("… and \\d+ more; --limit \\d+ prints all");
    }

    @Test
    void jsonAndCsvHoldEveryFinding() throws IOException {
        String file = file("staffing.csv", ONE_BAD_ROW);

        House.Said json = house.run("check", "--format", "json", file);
        House.Said csv = house.run("check", "--format", "csv", file);

        JsonNode told = JsonMapper.builder().build().readTree(json.text());
        assertThat(told.get("person_needed").asBoolean()).isTrue();
        JsonNode first = told.get("files").get(0);
        assertThat(first.get("return_id").asString()).isEqualTo("staffing");
        assertThat(first.get("rows_refused").asInt()).isEqualTo(1);
        assertThat(first.get("submissions").get(0).get("reason").asString()).isEqualTo("too-many-refused");
        assertThat(first.get("findings").size())
                .isEqualTo(first.get("findings_total").asInt());
        assertThat(csv.text()).startsWith("file,line,column,code,effect,council_code,was,wanted,message\n");
        assertThat(csv.text()).contains(",2,in_post_fte,type-error,row-refused,E06000052,twelve-ish,");
        assertThat(csv.code()).isEqualTo(3);
    }

    @Test
    void readsStandardInput() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)));

            House.Said said = house.run("check", "-");

            assertThat(said.code()).as(said.text()).isZero();
            assertThat(said.text()).contains("standard input: staffing");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void wrongUsageIsToldAllAtOnce() throws IOException {
        House.Said missing = house.run("check", "nowhere.csv", folder.toString(), "neither.csv");
        House.Said unknown = house.run("check", "--as", "staff", file("a.csv", GOOD));
        House.Said format = house.run("check", "--format", "xml", file("a.csv", GOOD));

        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.text())
                .contains("nowhere.csv does not exist.", "neither.csv does not exist.", "is a folder");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.text()).contains("There is no return 'staff'.", "staffing");
        assertThat(format.code()).isEqualTo(2);
    }

    private String file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return file.toString();
    }
}
