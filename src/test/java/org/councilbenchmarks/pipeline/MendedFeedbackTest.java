package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.pipeline.edition.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feedback is mended in a spreadsheet, dropped again as it is, and taken. */
class MendedFeedbackTest {
    private static final String HEADER =
            "council_code,financial_year,status,role_family,role,establishment_fte,in_post_fte\n";
    private static final String CORNWALL = "E06000052,2025-26,certified,";
    private static final String DORSET = "E06000059,2025-26,certified,";

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() throws IOException {
        house = House.small(folder);
    }

    /** Two councils in one file, of each a row refused among enough that are right. */
    private void dropAndRun() throws IOException {
        var csv = new StringBuilder(HEADER);
        for (String council : List.of(CORNWALL, DORSET)) {
            for (int i = 0; i < 6; i++) {
                csv.append(council).append("data,data_analyst,%d,%d\n".formatted(10 + i, 8 + i));
            }
            csv.append(council).append("data,data_analyst,25,ten\n");
        }
        house.drop("staffing/both.csv", csv.toString());
        run();
    }

    private void run() {
        House.Said said = house.run("run");
        assertThat(said.code()).as(said.text()).isZero();
    }

    private List<Path> feedback(String council) throws IOException {
        Path place = house.output().resolve("feedback").resolve(council);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        }
    }

    private String feedbackText(String council) throws IOException {
        assertThat(feedback(council)).hasSize(1);
        return Files.readString(feedback(council).getFirst());
    }

    private String vacancies(String council) throws IOException {
        return house.read("data/indicators.csv")
                .lines()
                .filter(line -> line.startsWith(council) && line.contains(",staff.vacancy_rate,all,"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMendedRowTakesThePlaceOfTheRefusedOneAndTheMarkIsLost() throws IOException {
        dropAndRun();
        assertThat(vacancies("E06000052")).contains(",16,%,12,75,").contains("[u]");

        house.drop("staffing/mended.csv", feedbackText("E06000052").replace(",ten,", ",22,"));
        run();

        // Rows of 10 to 15 posts with two vacancies each, and one of 25 posts with 22 people: 100 posts, 85 people.
        assertThat(vacancies("E06000052")).contains(",15,%,15,100,").doesNotContain("[u]");
        assertThat(feedback("E06000052")).isEmpty();
        assertThat(house.run("explain", "Cornwall", "staff.vacancy_rate", "2025-26")
                        .text())
                .contains("staffing/mended.csv", "mends rows of staffing/both.csv", "line 8");
    }

    @Test
    void thePageSaysTheSameAndRunsNothingThatACouncilWrote() throws IOException {
        house.drop(
                "staffing/both.csv",
                HEADER + CORNWALL + "data,data_analyst,10,8\n" + CORNWALL
                        + "data,data_analyst,11,<script>alert(1)</script>\n");
        run();

        Path table = feedback("E06000052").getFirst();
        String page = Files.readString(
                table.resolveSibling(table.getFileName().toString().replace(".csv", ".html")));

        assertThat(page)
                .contains("<html lang=\"en-GB\">", "Feedback to Cornwall (E06000052) on staffing/both.csv")
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "<th scope=\"rowgroup\" rowspan=\"2\">3</th>",
                        "<td>in_post_fte</td>",
                        "<td>&apos;in_post_fte&apos; is not a number",
                        "leave the column row_of")
                .doesNotContain("<script", "src=", "href=");
    }

    @Test
    void theOtherCouncilOfTheFileIsNotTouched() throws IOException {
        dropAndRun();
        String before = vacancies("E06000059");
        house.drop("staffing/mended.csv", feedbackText("E06000052").replace(",ten,", ",22,"));
        run();
        assertThat(vacancies("E06000059")).isEqualTo(before).contains("[u]");
        assertThat(feedbackText("E06000059")).contains(",ten,");

        house.drop("staffing/mended-too.csv", feedbackText("E06000059").replace(",ten,", ",25,"));
        run();
        assertThat(vacancies("E06000059")).contains(",12,%,12,100,").doesNotContain("[u]");
        assertThat(vacancies("E06000052")).contains(",15,%,15,100,");
    }

    @Test
    void whatIsStillWrongComesBackAndCanBeMendedAgain() throws IOException {
        dropAndRun();
        house.drop("staffing/mended.csv", feedbackText("E06000052").replace(",ten,", ",eleven,"));
        run();
        assertThat(feedbackText("E06000052")).contains("eleven").doesNotContain(",ten,");

        house.drop("staffing/again.csv", feedbackText("E06000052").replace(",eleven,", ",22,"));
        run();
        assertThat(vacancies("E06000052")).contains(",15,%,15,100,").doesNotContain("[u]");
    }

    @Test
    void aRowOfWhichOnlyTheLineIsLeftIsTakenOut() throws IOException {
        dropAndRun();
        String mended = feedbackText("E06000052")
                .replaceFirst("E06000052,2025-26,certified,data,data_analyst,25,ten,", ",,,,,,,");
        house.drop("staffing/mended.csv", mended);
        run();
        assertThat(vacancies("E06000052")).contains(",16,%,12,75,").doesNotContain("[u]");
    }

    @Test
    void itFallsWithTheFileThatItAmends() throws IOException {
        dropAndRun();
        house.drop("staffing/mended.csv", feedbackText("E06000052").replace(",ten,", ",22,"));
        run();

        assertThat(house.run("withdraw", "staffing/both.csv", "--reason", "wrong year")
                        .code())
                .isZero();
        run();

        assertThat(house.read("restricted/sources.csv").lines())
                .anySatisfy(line ->
                        assertThat(line).startsWith("staffing/mended.csv").contains("withdrawn"));
    }

    @Test
    void aReturnThatWasSentSinceIsNotOvertaken() throws IOException {
        dropAndRun();
        String feedback = feedbackText("E06000052");
        house.drop("staffing/new.csv", HEADER + CORNWALL + "data,data_analyst,10,5\n");
        run();
        house.drop("staffing/mended.csv", feedback.replace(",ten,", ",22,"));
        run();
        assertThat(vacancies("E06000052")).contains(",50,%,5,10,");
    }

    @Test
    void theSameBytesComeOutWhereEverythingIsReadAnew() throws IOException {
        dropAndRun();
        house.drop("staffing/mended.csv", feedbackText("E06000052").replace(",ten,", ",22,"));
        run();
        var before = house.fingerprint();
        Folders.deleteAll(house.data().resolve("facts"));
        // The edition before stays: what changed since then is part of this one.
        Folders.deleteAll(house.latest().toRealPath());
        run();
        assertThat(house.fingerprint()).isEqualTo(before);
    }

    @Test
    void rowsOfAFileThatIsNotKnownAreRefused() throws IOException {
        dropAndRun();
        String feedback = feedbackText("E06000052").replace(",ten,", ",22,");
        House other = house.beside("elsewhere");
        other.drop("staffing/mended.csv", feedback);
        assertThat(other.run("run").text()).contains("refused");
    }
}
