package org.councilbenchmarks.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which return a header is taken for. */
class RecogniserTest {
    private static final List<ReturnSchema> RETURNS =
            CatalogueLoader.load(Path.of("config")).value().orElseThrow().returns();
    private static final Optional<ReturnId> NOWHERE = Optional.empty();

    @TempDir
    Path folder;

    @Test
    void theTemplateOfEveryReturnIsThatReturn() throws IOException {
        for (ReturnSchema schema : RETURNS) {
            String header = String.join(",", schema.layout().columns());

            assertThat(recognise(header, NOWHERE).findReturn()).contains(schema.id());
        }
    }

    @Test
    void titlesAreNamesToo() throws IOException {
        assertThat(recognise("Council code,Financial year,Workforce,Total service expenditure", NOWHERE))
                .isInstanceOfSatisfying(
                        Recognition.Recognised.class,
                        file -> assertThat(file.labels()).hasSize(4));
    }

    @Test
    void theFolderDecidesBetweenEquals() throws IOException {
        ReturnSchema council = schema("council");
        ReturnSchema twin = new ReturnSchema(
                ReturnId.of("twin"),
                council.kind(),
                council.title(),
                council.rowMeaning(),
                council.description(),
                council.columns(),
                council.aliases(),
                council.basisColumn(),
                council.repeatedKey(),
                council.sources(),
                council.layout());
        Path file = Files.writeString(folder.resolve("a.csv"), "council_code,financial_year,workforce_fte\n");
        Recogniser recogniser = new Recogniser(List.of(council, twin), ReadingLimits.standard());

        assertThat(recogniser.recognise(file, Optional.of(ReturnId.of("twin"))).findReturn())
                .contains(ReturnId.of("twin"));
        assertThat(recogniser.recognise(file, NOWHERE).findReturn()).contains(ReturnId.of("council"));
    }

    @Test
    void councilAndYearWithoutAFigureAreNoReturn() throws IOException {
        Recognition recognition = recognise("council_code,financial_year,Potholes mended", folder("council"));

        assertThat(recognition).isInstanceOf(Recognition.NeedsMapping.class);
        assertThat(recognition.findings())
                .extracting(finding -> finding.place().column())
                .contains("workforce_fte", "total_service_expenditure_gbp");
    }

    @Test
    void aFewCommonNamesInAnotherFolderAreNoReturn() throws IOException {
        Recognition recognition = recognise("Council,Year,Team,Grade,Site,FTE", folder("staffing"));

        assertThat(recognition)
                .isInstanceOfSatisfying(
                        Recognition.NeedsMapping.class,
                        needs -> assertThat(needs.nearest()).isEqualTo(ReturnId.of("staffing")));
    }

    @Test
    void adviceNamesTheNearestColumnFirst() throws IOException {
        Recognition recognition = recognise(
                "council_code,financial_year,service,category,nature,basis,Amonut (£),Ledger", folder("spending"));

        assertThat(recognition.findings().get(0)).satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.NEEDS_MAPPING);
            assertThat(finding.was()).isEqualTo("Amonut (£)");
            assertThat(finding.message()).startsWith("The column amount_gbp (Amount) was not found. Nearest: 'Amonut");
        });
        assertThat(recognition.findings().get(1).message()).contains("'Amonut (£)'", "'Ledger'");
    }

    @Test
    void aSlipInAColumnThatMayBeLeftOutIsPointedOut() throws IOException {
        Recognition recognition = recognise("council_code,financial_year,workforce_fte,nots", folder("council"));

        assertThat(recognition.findings())
                .extracting(Finding::code, Finding::wanted)
                .containsExactly(
                        tuple(
                                FindingCode.EXTRA_LABEL,
                                "If it is notes, rename it or add this line to config/returns/council/aliases.csv: nots,notes,"));
    }

    @Test
    void theColumnsOwnNameWinsOverAnAlias() throws IOException {
        Recognition recognition = recognise("Council,council_code,financial_year,workforce_fte", folder("council"));

        assertThat(recognition.findings())
                .extracting(Finding::message)
                .containsExactly("The column 'Council' was not used: 'council_code' gives council_code already.");
    }

    @Test
    void aUnitOnACountIsNotUnderstood() throws IOException {
        Recognition recognition = recognise("council_code,financial_year,Workforce FTE (000s)", folder("council"));

        assertThat(recognition).isInstanceOf(Recognition.NeedsMapping.class);
    }

    private Recognition recognise(String header, Optional<ReturnId> hint) throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), header + "\n");
        return new Recogniser(RETURNS, ReadingLimits.standard()).recognise(file, hint);
    }

    private static Optional<ReturnId> folder(String name) {
        return Optional.of(ReturnId.of(name));
    }

    private static ReturnSchema schema(String id) {
        return RETURNS.stream()
                .filter(schema -> schema.id().equals(ReturnId.of(id)))
                .findFirst()
                .orElseThrow();
    }
}
