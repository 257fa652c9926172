package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line of {@code sources.csv} says what the files of a folder mean, whatever return they are. */
class SourcesOfReturnsTest {
    private static final String HEADERLESS = """
            Digital and Data Service, as at 31 March

            1001;Data Analyst;data;7;6;North House
            1002;Data Analyst;data;13;11;North House
            1003;Data Analyst;data;4;3;South House
            1004;Data Analyst;data;10;9;South House
            1005;Data Analyst;data;6;four;South House
            """;

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() throws IOException {
        house = House.small(folder);
    }

    private void source(String line) throws IOException {
        Files.writeString(
                house.config().resolve("returns/staffing/sources.csv"), line + "\n", StandardOpenOption.APPEND);
    }

    private void sourceOfCornwall() throws IOException {
        source(
                "staffing/cornwall/*,E06000052,FY2025-26,,-;role;role_family;establishment_fte;in_post_fte;-,their export");
    }

    private House.Said run() {
        House.Said said = house.run("run");
        assertThat(said.code()).as(said.text()).isZero();
        return said;
    }

    private String vacancies() throws IOException {
        return house.read("data/indicators.csv")
                .lines()
                .filter(line -> line.startsWith("E06000052") && line.contains(",2025-26,staff.vacancy_rate,all,"))
                .findFirst()
                .orElseThrow();
    }

    private String feedback(String council, String ending) throws IOException {
        try (Stream<Path> all = Files.list(house.output().resolve("feedback").resolve(council))) {
            List<Path> files =
                    all.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(files).hasSize(1);
            return Files.readString(files.getFirst());
        }
    }

    @Test
    void aFileWithoutAHeaderIsReadByIt() throws IOException {
        sourceOfCornwall();
        house.drop("staffing/cornwall/posts.csv", HEADERLESS);
        run();

        // 34 posts, 29 people: the row of "four" is refused.
        assertThat(vacancies()).contains("14.705882,%,5,34,").contains("[u]");
        assertThat(house.read("restricted/sources.csv"))
                .contains(
                        "staffing/cornwall/posts.csv",
                        ",staffing,E06000052,2025-26,part-taken,,UTF-8,semicolon,,5,4,1,0,");
        assertThat(house.read("restricted/findings.csv"))
                .contains(
                        "staffing/cornwall/posts.csv,3,,no-header,note",
                        "staffing/cornwall/posts.csv,3,,preamble,mended");
    }

    @Test
    void itsMendedFeedbackIsTakenWhereverItIsDroppedAndTheMarkIsLost() throws IOException {
        sourceOfCornwall();
        house.drop("staffing/cornwall/posts.csv", HEADERLESS);
        run();

        house.drop("from-the-post/mended.csv", feedback("E06000052", ".csv").replace(",four,", ",5,"));
        run();

        assertThat(vacancies()).contains(",15,%,6,40,").doesNotContain("[u]");
        assertThat(house.output().resolve("feedback/E06000052")).doesNotExist();
    }

    @Test
    void feedbackOnMendedFeedbackStillKnowsWhereTheFirstFileLay() throws IOException {
        sourceOfCornwall();
        house.drop("staffing/cornwall/posts.csv", HEADERLESS);
        run();
        house.drop("mended.csv", feedback("E06000052", ".csv").replace(",four,", ",fore,"));
        run();
        house.drop("again.csv", feedback("E06000052", ".csv").replace(",fore,", ",5,"));
        run();

        assertThat(vacancies()).contains(",15,%,6,40,").doesNotContain("[u]");
    }

    @Test
    void namesOfColumnsCountForTheFeedbackToo() throws IOException {
        source("staffing/cornwall/*,E06000052,2026-03,Heads agreed=establishment_fte;Heads here=in_post_fte,,");
        house.drop("staffing/cornwall/posts.csv", """
                Role family,Role,Heads agreed,Heads here
                data,data_analyst,7,6
                data,data_analyst,13,11
                data,data_analyst,4,3
                data,data_analyst,10,9
                data,data_analyst,6,four
                """);
        run();
        assertThat(vacancies()).contains(",5,34,").contains("[u]");

        house.drop("staffing/mended.csv", feedback("E06000052", ".csv").replace(",four,", ",5,"));
        run();
        assertThat(vacancies()).contains(",15,%,6,40,").doesNotContain("[u]");
    }

    @Test
    void aFileThatNamesItsColumnsItselfHasTheSay() throws IOException {
        sourceOfCornwall();
        house.drop("staffing/cornwall/posts.csv", """
                Establishment,In post,Role,Role family
                20,17,data_analyst,data
                """);
        run();
        assertThat(vacancies()).contains(",15,%,3,20,");
    }

    @Test
    void namesNeverSeenAreNotReadAsARowByIt() throws IOException {
        sourceOfCornwall();
        house.drop("staffing/cornwall/posts.csv", """
                No;Seats agreed;Seats filled;What they do;Their kind;Where
                1001;20;17;data_analyst;data;North House
                """);

        assertThat(run().text()).contains("needs-mapping");
    }

    @Test
    void rowsWiderThanTheHeaderWait() throws IOException {
        sourceOfCornwall();
        house.drop("staffing/cornwall/posts.csv", "1001;x;Data Analyst;data;20;17;North House\n");

        assertThat(run().text()).contains("needs-mapping");
        assertThat(feedback("_unknown", ".csv")).contains("The rows have 7 cells", "names 6");
    }

    @Test
    void aRowOfAnotherCouncilMakesTheFileWait() throws IOException {
        source("staffing/cornwall/*,E06000052,,,,");
        house.drop("staffing/cornwall/posts.csv", """
                Council,Financial year,Role family,Role,Establishment,In post
                ,2025-26,data,data_analyst,20,17
                Dorset,2025-26,data,data_analyst,20,17
                """);

        assertThat(run().text()).contains("1 waiting");
        assertThat(house.read("restricted/sources.csv")).contains("waiting,conflicting-council");
        assertThat(feedback("_unknown", ".csv"))
                .contains("'Dorset'", "E06000052", "line 3, column Council", "sources.csv");
    }

    @Test
    void aFileWithoutCouncilOrYearIsToldOfIt() throws IOException {
        house.drop("staffing/cornwall/posts.csv", """
                Role family,Role,Establishment,In post
                data,data_analyst,20,17
                """);

        assertThat(run().text()).contains("needs-mapping");
        assertThat(feedback("_unknown", ".csv"))
                .contains("staffing/cornwall/*,E06000052,,,,", "staffing/cornwall/*,,FY2025-26,,,");
    }
}
