package org.councilbenchmarks.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.councilbenchmarks.benchmark.ReturnedSector;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.pipeline.reading.ReturnFileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rows of an initiative are refused for, one defect to a file. */
class InitiativeRulesTest {

    private static final ReturnFileReader READER =
            new ReturnFileReader(ReturnedSector.shippedCatalogue(), ReadingLimits.standard());

    private static final String HEADER =
            "council_code,financial_year,status,initiative_ref,title,theme,stage,start_year,"
                    + "flow_year,flow,flow_class,amount_gbp,basis\n";
    private static final String SOUND =
            "E06000052,2025-26,certified,CI-1,Forms,Contact,beta,2024-25,2024-25,cost,capital,100,actual\n";

    @TempDir
    private Path folder;

    private Facts read(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), HEADER + rows, StandardCharsets.UTF_8);
        return READER.read(file, "initiatives/file.csv");
    }

    private List<String> refusals(String rows) throws IOException {
        return read(rows).findings().kept().stream().map(Finding::message).toList();
    }

    @Test
    void soundRowsAreTakenAndABlankEvidenceIsNone() throws IOException {
        Facts facts = read(SOUND
                + "E06000052,2025-26,certified,CI-1,Forms,Contact,beta,2024,2026,benefit,economic,300,forecast\n");

        assertThat(facts.reading().counts().refused()).isZero();
        assertThat(facts.submissions().getFirst().rows())
                .extracting(row -> row.text("evidence") + " " + row.text("flow_year"))
                .containsExactly("none 2024", "none 2026");
    }

    @Test
    void aFlowBeforeTheStartIsRefused() throws IOException {
        assertThat(
                        refusals(
                                SOUND
                                        + "E06000052,2025-26,certified,CI-1,Forms,Contact,beta,2024-25,2023-24,cost,capital,9,actual\n"))
                .containsExactly("The flow of 2023 lies before the initiative's start year, 2024.");
    }

    @Test
    void aClassOfCostsIsNoneOfBenefits() throws IOException {
        assertThat(
                        refusals(
                                SOUND
                                        + "E06000052,2025-26,certified,CI-1,Forms,Contact,beta,2024-25,2025-26,benefit,capital,9,actual\n"))
                .containsExactly("capital is a class of cost, and the flow is a benefit.");
    }

    @Test
    void rowsThatDifferFromTheFirstTakenAreRefused() throws IOException {
        assertThat(
                        refusals(
                                SOUND
                                        + "E06000052,2025-26,certified,CI-1,Form,Contact,beta,2024-25,2025-26,cost,capital,9,actual\n"
                                        + "E06000052,2025-26,certified,CI-1,Forms,,beta,2024-25,2025-26,cost,capital,9,actual\n"
                                        + "E06000052,2025-26,certified,CI-1,Forms,Contact,live,2024-25,2025-26,cost,capital,9,actual\n"
                                        + "E06000052,2025-26,certified,CI-1,Forms,Contact,beta,2025-26,2025-26,cost,capital,9,actual\n"))
                .containsExactly(
                        "Initiative CI-1 has the title 'Form' here and 'Forms' in line 2.",
                        "Initiative CI-1 has the theme '' here and 'Contact' in line 2.",
                        "Initiative CI-1 has the stage 'live' here and 'beta' in line 2.",
                        "Initiative CI-1 has the start_year '2025' here and '2024' in line 2.");
    }

    /** Another year's return of the same initiative may say otherwise, and so may another initiative. */
    @Test
    void eachReturnAndInitiativeSpeaksForItself() throws IOException {
        Facts facts = read(SOUND
                + "E06000052,2024-25,certified,CI-1,Form,Contact,alpha,2024-25,2025-26,cost,capital,9,forecast\n"
                + "E06000052,2025-26,certified,CI-2,Sensors,Care,alpha,2025-26,2025-26,cost,capital,9,actual\n");

        assertThat(facts.reading().counts().refused()).isZero();
        assertThat(facts.submissions()).hasSize(2);
    }

    /** A row that was refused says nothing of the initiative: the next is the first. */
    @Test
    void aRefusedRowIsNotTheFirst() throws IOException {
        assertThat(read("E06000052,2025-26,certified,CI-1,Form,Contact,beta,2024-25,2023-24,cost,capital,9,actual\n"
                                + SOUND)
                        .reading()
                        .counts()
                        .taken())
                .isEqualTo(1);
    }
}
