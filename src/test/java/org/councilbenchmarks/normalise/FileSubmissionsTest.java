package org.councilbenchmarks.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.reference.Apportionments;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.catalogue.reference.Deflators;
import org.councilbenchmarks.catalogue.reference.Deprivation;
import org.councilbenchmarks.catalogue.reference.DiscountRates;
import org.councilbenchmarks.catalogue.reference.OptimismBias;
import org.councilbenchmarks.catalogue.reference.Population;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.catalogue.returns.ColumnWords;
import org.councilbenchmarks.catalogue.returns.RepeatedKey;
import org.councilbenchmarks.catalogue.returns.ReturnKind;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.CheckedRow;
import org.councilbenchmarks.domain.returns.Layout;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.SubmissionKey;
import org.junit.jupiter.api.Test;

/** Rows of a small return: council, year, status, service (blank stands for it), amount. */
class FileSubmissionsTest {
    private static final ReturnId ID = ReturnId.of("small");
    private static final CouncilCode OLD = CouncilCode.of("E07000001");
    private static final CouncilCode NEW = CouncilCode.of("E06000001");
    private static final CouncilCode OTHER = CouncilCode.of("E06000002");
    private static final FinancialYear YEAR = FinancialYear.of(2024);
    private static final Layout LAYOUT =
            Layout.of(ID, List.of("council_code", "financial_year", "status", "service", "amount_gbp"));

    private final FileSubmissions submissions = new FileSubmissions(schema(RepeatedKey.ADD), reference());

    @Test
    void blanksGetWhatTheyStandForAndTheWeakestStatusIsTheSubmissions() {
        assertThat(submissions.add(row(2, "certified", "it", 10))).isEmpty();
        assertThat(submissions.add(row(3, "", "", 20)))
                .as("a blank service is it, which shares the key of line 2 and is added")
                .isEmpty();

        assertThat(submissions.list()).singleElement().satisfies(facts -> {
            assertThat(facts.submission().status()).isEqualTo(DataStatus.PROVISIONAL);
            assertThat(facts.rows()).extracting(row -> row.text("service")).containsExactly("it", "it");
            assertThat(facts.rows()).extracting(row -> row.text("status")).containsExactly("certified", "provisional");
        });
        assertThat(submissions.amountGbp()).isEqualByComparingTo("30");
        assertThat(submissions.notes())
                .extracting(Finding::message)
                .containsExactly("A row shares its key with an earlier one: line 3 is added to line 2 (service it).");
    }

    @Test
    void aKeyThatMayStandOnceIsRefusedTheSecondTime() {
        FileSubmissions strict = new FileSubmissions(schema(RepeatedKey.REFUSE), reference());
        strict.add(row(2, "certified", "it", 10));

        assertThat(strict.add(row(3, "certified", "it", 20)))
                .extracting(Finding::code)
                .containsExactly(FindingCode.PRIMARY_KEY);
        assertThat(strict.taken()).isEqualTo(1);
        assertThat(strict.refused()).isEqualTo(1);
        assertThat(strict.amountGbp()).isEqualByComparingTo("10");
    }

    @Test
    void faultyRowsCountToTheirSubmissionWhereItIsKnown() {
        submissions.add(new CheckedRow.Faulty(2, Optional.of(key(NEW))));
        submissions.add(new CheckedRow.Faulty(3, Optional.empty()));

        assertThat(submissions.refused()).isEqualTo(2);
        assertThat(submissions.list()).singleElement().satisfies(facts -> {
            assertThat(facts.submission().taken()).isZero();
            assertThat(facts.submission().refused()).isEqualTo(1);
            assertThat(facts.submission().status()).isEqualTo(DataStatus.PROVISIONAL);
        });
    }

    @Test
    void aCouncilThatHasEndedIsSentToItsSuccessor() {
        assertThat(submissions.add(row(2, key(OLD), "certified", "it", 10)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.COUNCIL_NOT_IN_YEAR);
                    assertThat(finding.council()).contains(OLD);
                    assertThat(finding.message())
                            .isEqualTo("Old (E07000001) did not exist on 31 March 2025, the end of 2024-25."
                                    + " Its successor is New (E06000001).");
                });
    }

    @Test
    void aCouncilThatHadNotBegunIsSentToThoseBeforeIt() {
        SubmissionKey early = new SubmissionKey(ID, List.of(NEW), FinancialYear.of(2018), "");

        assertThat(submissions.add(row(2, early, "certified", "it", 10)))
                .extracting(Finding::message)
                .containsExactly("New (E06000001) did not exist on 31 March 2019, the end of 2018-19."
                        + " It took the place of Old (E07000001).");
    }

    @Test
    void aJointReturnNeedsThePopulationOfEveryPartner() {
        SubmissionKey joint = new SubmissionKey(ID, List.of(NEW, OTHER), YEAR, "");

        assertThat(submissions.add(row(2, joint, "certified", "it", 10)))
                .extracting(Finding::code, Finding::council)
                .containsExactly(tuple(FindingCode.CONSTRAINT_ERROR, Optional.of(OTHER)));
    }

    private static CheckedRow row(int line, String status, String service, int amount) {
        return row(line, key(NEW), status, service, amount);
    }

    private static CheckedRow row(int line, SubmissionKey key, String status, String service, int amount) {
        List<Cell> cells = List.of(
                Cell.councils(key.councils()),
                Cell.year(key.year()),
                status.isEmpty() ? Cell.blank() : Cell.code(status),
                service.isEmpty() ? Cell.blank() : Cell.code(service),
                Cell.number(BigDecimal.valueOf(amount)));
        return new CheckedRow.Sound(
                key,
                new Row(LAYOUT, line, cells),
                List.of(key.councilText(), key.year().toString(), status, service, String.valueOf(amount)));
    }

    private static SubmissionKey key(CouncilCode council) {
        return new SubmissionKey(ID, List.of(council), YEAR, "");
    }

    private static ReturnSchema schema(RepeatedKey repeated) {
        return new ReturnSchema(
                ID,
                ReturnKind.RETURN,
                "Small",
                "a row",
                "",
                List.of(
                        column("council_code", ColumnType.COUNCIL, false, ""),
                        column("financial_year", ColumnType.FINANCIAL_YEAR, false, ""),
                        column("status", ColumnType.STATUS, false, "provisional"),
                        column("service", ColumnType.CODE, true, "it"),
                        column("amount_gbp", ColumnType.MONEY, false, "")),
                Map.of(),
                Optional.empty(),
                repeated,
                List.of(),
                LAYOUT);
    }

    private static Column column(String name, ColumnType type, boolean key, String standsFor) {
        CodeList codes = CodeList.of("codes", List.of(new Code("it", "IT", List.of(), Map.of())), List.of());
        return new Column(
                name,
                type,
                false,
                key,
                Optional.of(codes),
                Optional.empty(),
                Optional.empty(),
                standsFor,
                new ColumnWords(name, "", ""));
    }

    private static ReferenceData reference() {
        LocalDate change = LocalDate.of(2020, 4, 1);
        return new ReferenceData(
                CouncilRegister.of(List.of(
                        council(OLD, "Old", Optional.empty(), Optional.of(change.minusDays(1)), List.of(NEW)),
                        council(NEW, "New", Optional.of(change), Optional.empty(), List.of()),
                        council(OTHER, "Other", Optional.empty(), Optional.empty(), List.of()))),
                Population.of(Map.of(NEW, Map.of(2024, 100_000L))),
                Map.of(),
                Deprivation.of(Map.of()),
                Map.of(),
                Deflators.of(Map.of(), Map.of(), ""),
                DiscountRates.of(Map.of()),
                OptimismBias.of(Map.of()),
                Apportionments.of(Map.of()),
                List.of());
    }

    private static Council council(
            CouncilCode code,
            String name,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            List<CouncilCode> successors) {
        return new Council(
                code,
                name,
                List.of(),
                Optional.empty(),
                List.of(),
                CouncilClass.UNITARY,
                "south-west",
                from,
                to,
                successors);
    }
}
