package org.councilbenchmarks.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.catalogue.ChangedCatalogue;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.catalogue.returns.SourceMapping;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.Period;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of published payments with one thing odd about each. */
class PaymentsFileTest {
    private static final Catalogue SHIPPED =
            CatalogueLoader.load(Path.of("config")).value().orElseThrow();

    @TempDir
    Path folder;

    /** So settling and benchmarks hold no more of payments, however many there are of them. */
    @Test
    void tenTimesAsManyPaymentsGiveAsManyFacts() throws IOException {
        List<Row> few = Fixtures.rows(read("payments/devon/few.csv", payments(200)));
        List<Row> many = Fixtures.rows(read("payments/devon/many.csv", payments(2000)));

        assertThat(few).hasSize(2 * 12);
        assertThat(many).hasSameSizeAs(few);
    }

    private static String payments(int rows) {
        StringBuilder text = new StringBuilder("Date,Supplier,Amount\n");
        for (int i = 0; i < rows; i++) {
            String supplier = i % 2 == 0 ? "Capita Business Services Ltd" : "A care home";
            text.append("%02d/%02d/2011,%s,%d.00\n".formatted(1 + i % 28, 1 + i / 2 % 12, supplier, 600 + i));
        }
        return text.toString();
    }

    @Test
    void theCouncilIsThatOfTheFolderWhereNoColumnNamesOne() throws IOException {
        Facts facts = read("payments/devon/a.csv", """
                Body,Date,Supplier,Amount
                18,12/01/2011,Capita Business Services Ltd,1424.00
                """);

        assertThat(submissions(facts)).containsExactly("payments E10000008 2010-11 2011-01: 1 taken, 0 refused");
        assertThat(messages(facts, FindingCode.UNKNOWN_COUNCIL)).hasSize(1);
    }

    @Test
    void theCouncilMayStandInTheSecondColumnForTheBodyOrInAnAddress() throws IOException {
        Facts facts = read("payments/a.csv", """
                Body,Body name,Date paid,Supplier name,Net amount
                18,Devon County Council,12/01/2011,A,1424.00
                http://opendatacommunities.org/id/metropolitan-district-council/leeds,,12/01/2011,A,1.00
                """);

        assertThat(submissions(facts))
                .containsExactly(
                        "payments E08000035 2010-11 2011-01: 1 taken, 0 refused",
                        "payments E10000008 2010-11 2011-01: 1 taken, 0 refused");
    }

    @Test
    void aDepartmentBelongsToTheOnlyCouncilOfTheFile() throws IOException {
        Facts facts = read("payments/a.csv", """
                Body name,Date paid,Supplier name,Net amount
                East - North East,02-Mar-12,A,1.00
                Leeds City Council,02-Mar-12,A,2.00
                """);

        assertThat(submissions(facts)).containsExactly("payments E08000035 2011-12 2012-03: 2 taken, 0 refused");
    }

    @Test
    void aFileOfNobodyWaits() throws IOException {
        Facts facts = read("payments/a.csv", """
                Client,Paid Date,Supplier Name,Amount
                OCC,02-Mar-12,A,1.00
                """);

        assertThat(facts.reading().reception()).isEqualTo(Reception.WAITING);
        assertThat(facts.reading().reason()).isEqualTo("unknown-council");
        assertThat(facts.findings().kept())
                .last()
                .extracting(Finding::wanted)
                .asString()
                .contains("sources.csv");
    }

    @Test
    void columnAndFolderThatNameDifferentCouncilsMakeItWait() throws IOException {
        Facts facts = read("payments/oxford/a.csv", """
                Body name,Date paid,Supplier name,Net amount
                Leeds City Council,02-Mar-12,A,2.00
                """);

        assertThat(facts.reading().reception()).isEqualTo(Reception.WAITING);
        assertThat(facts.reading().reason()).isEqualTo("conflicting-council");
    }

    @Test
    void aCouncilThatIsNoMoreIsRefusedWithItsSuccessor() throws IOException {
        Facts facts = read("payments/E10000009/a.csv", """
                Date paid,Supplier name,Net amount
                02-Mar-12,A,2.00
                02-Mar-22,A,3.00
                """);

        assertThat(submissions(facts))
                .containsExactly(
                        "payments E10000009 2011-12 2012-03: 1 taken, 0 refused",
                        "payments E10000009 2021-22 2022-03: 0 taken, 1 refused");
        assertThat(facts.reading().amountGbp()).isEqualByComparingTo("2.00");
        assertThat(messages(facts, FindingCode.COUNCIL_NOT_IN_YEAR))
                .singleElement()
                .asString()
                .contains("Dorset (E06000059)");
    }

    @Test
    void withoutDatesItWaitsForItsPeriod() throws IOException {
        String pivot = """
                Sum of Invoice Nett Amount,
                ,
                Supplier Name,Total
                Civica UK Ltd,3942708.84
                TOTAL GAS & POWER LTD,100.10
                Grand Total,3942808.94
                """;

        assertThat(read("payments/lambeth/2011-10.csv", pivot).reading().reception())
                .isEqualTo(Reception.NEEDS_MAPPING);

        Facts facts =
                read(withSource("payments/lambeth/2011-10.csv", "2011-10"), "payments/lambeth/2011-10.csv", pivot);

        assertThat(submissions(facts))
                .containsExactly("payments E09000022 2011-12 undated 2011-10: 2 taken, 0 refused");
        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(2, 0, 1));
        assertThat(facts.submissions().getFirst().fingerprints().size()).isZero();
    }

    @Test
    void aPeriodInPlaceOfADayIsTakenWhereItLiesInOneYear() throws IOException {
        Facts facts = read("payments/darlington/a.csv", """
                Date,Supplier,Amount
                July 2010-September 2010,A,1.00
                February 2010-April 2010,A,1.00
                """);

        assertThat(submissions(facts))
                .containsExactly("payments E06000005 2010-11 undated 2010-07..2010-09: 1 taken, 0 refused");
        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(1, 1, 0));
    }

    @Test
    void anAmountAloneIsATotalOnlyWhereItIsTheSum() throws IOException {
        Facts facts = read("payments/devon/a.csv", """
                Date,Supplier,Amount
                01/03/2026,A,1.00
                01/03/2026,TOTAL GAS & POWER LTD,2.50
                ,," 3.50 "
                01/03/2026,B,1.00
                ,,9.00
                """);

        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(3, 1, 1));
        assertThat(facts.reading().amountGbp()).isEqualByComparingTo("4.50");
    }

    @Test
    void theHeaderMayBeTheLastRecordWithEmptyColumnsBetween() throws IOException {
        Facts facts = read("payments/hyndburn/a.csv", """
                B000,,Rhea Projects,,04/03/2025,,"2,730.00-"
                B001,,Oyster,,05/03/2025,,1.00
                HBC Ref No.,,Name:  ,,Payment Date,,Amount Paid
                """);

        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(2, 0, 0));
        assertThat(facts.reading().amountGbp()).isEqualByComparingTo("-2729.00");
    }

    @Test
    void paymentDateAndNetAmountArePreferred() throws IOException {
        Facts facts = read("payments/devon/a.csv", """
                Invoice Date,Gross,Payment Date,Net Amount,VAT Amount,Supplier ID,Supplier Name
                01/02/2025,120.00,05/03/2025,100.00,20.00,77,A
                """);

        assertThat(submissions(facts)).containsExactly("payments E10000008 2024-25 2025-03: 1 taken, 0 refused");
        assertThat(facts.reading().amountGbp()).isEqualByComparingTo("100.00");
    }

    @Test
    void whatIsSaidOfUnusedColumnsIsWhatWasUsed() throws IOException {
        Facts facts = read("payments/devon/a.csv", """
                Body,Gross,Payment Date,Net Amount,Body name,Supplier Name
                18,120.00,05/03/2025,100.00,Devon County Council,A
                """);

        assertThat(facts.reading().amountGbp()).isEqualByComparingTo("100.00");
        assertThat(messages(facts, FindingCode.EXTRA_LABEL))
                .containsExactly("The column 'Gross' was not used: 'Net Amount' gives amount already.");
    }

    @Test
    void aDayOfAYearThatCannotBeMeantRefusesItsRowAndNoMore() throws IOException {
        Facts facts = read("payments/devon/a.csv", """
                Date,Supplier,Amount
                01/03/2026,A,1.00
                01/03/1926,A,1.00
                1 March 1926,A,1.00
                March 1926,A,1.00
                1926-27,A,1.00
                Q4 1925/26,A,1.00
                July 1926-September 1926,A,1.00
                31/03/1974,A,1.00
                01/04/2200,A,1.00
                """);

        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(1, 8, 0));
        assertThat(facts.findings().kept())
                .filteredOn(finding -> finding.place().line() == 3)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.CONSTRAINT_ERROR);
                    assertThat(finding.message()).isEqualTo("'Date' is of a year that cannot be meant: '01/03/1926'.");
                });
    }

    @Test
    void whatAnAmountMayMeanIsProposed() throws IOException {
        Facts facts = read("payments/devon/a.csv", """
                Date,Supplier,Amount
                01/03/2026,A,£1.2m
                """);

        assertThat(facts.findings().kept().getFirst().wanted()).endsWith("(perhaps 1200000)");
    }

    @Test
    void equalRowsAreAllPaymentsWithOneQuery() throws IOException {
        Facts facts = read("payments/devon/a.csv", """
                Date,Supplier,Amount,Trans No
                01/03/2026,Fostering,500.00,7
                01/03/2026,Fostering,500.00,7
                01/03/2026,Another line of the same reference,1.00,7
                01/03/2026,Fostering,500.00,7
                """);

        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(4, 0, 0));
        assertThat(messages(facts, FindingCode.IDENTICAL_ROWS))
                .containsExactly(
                        "2 rows are equal to an earlier one in every cell, together £1,000.00. All were counted.");
    }

    @Test
    void underAReferenceThatTellsPaymentsApartARepetitionIsRefused() throws IOException {
        Facts facts = read("payments/devon/a.csv", """
                Date,Supplier,Amount,Trans No
                01/03/2026,Civica,500.00,7
                01/03/2026,Civica,500.00,8
                01/03/2026,Civica,500.00,7
                01/03/2026,Civica,1.00,
                01/03/2026,Civica,1.00,
                """);

        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(4, 1, 0));
        assertThat(facts.reading().amountGbp()).isEqualByComparingTo("1002.00");
        assertThat(messages(facts, FindingCode.DUPLICATE_ROW))
                .singleElement()
                .asString()
                .startsWith("Line 4 repeats");
        assertThat(messages(facts, FindingCode.IDENTICAL_ROWS))
                .containsExactly("1 row is equal to an earlier one in every cell, together £1.00. All were counted.");
        assertThat(facts.submissions().getFirst().fingerprints().size()).isEqualTo(4);
    }

    @Test
    void supplierGroupsAreSummedAndUnlistedPayeesAreNotNamed() throws IOException {
        Facts facts = read("payments/devon/a.csv", """
                Date,Supplier,Amount,Expense Type
                01/03/2026,CIVICA UK LIMITED,500.00,ICT
                02/03/2026,Civica Ltd,499.99,ICT
                03/03/2026,Jo Smith,900.00,Fostering
                04/03/2026,REDACTED PERSONAL DATA,900.00,Fostering
                """);

        assertThat(facts.submissions().getFirst().rows())
                .extracting(row -> row.line() + " "
                        + String.join(
                                "|",
                                row.cells().stream()
                                        .map(cell -> cell.canonical())
                                        .toList()))
                .containsExactly("4 |other|Fostering|1800|2|1800|2|5", "2 Civica|technology|ICT|999.99|2|500|1|3");
    }

    @Test
    void aContractsRegisterIsRefusedAsWhatItIs() throws IOException {
        Facts facts = read("payments/salford/a.csv", """
                Directorate Name,Contract Title,Supplier Company Name,Annual Value,Start Date,Review Date,Process Type
                Place,Surveys,Divers Ltd,5015.20,2022-03-07,2022-03-07,RFQ
                """);

        assertThat(facts.reading().reason()).isEqualTo("wrong-dataset");
    }

    private static List<String> submissions(Facts facts) {
        return facts.submissions().stream()
                .map(s -> s.submission().key() + ": " + s.submission().taken() + " taken, "
                        + s.submission().refused() + " refused")
                .toList();
    }

    private static List<String> messages(Facts facts, FindingCode code) {
        return facts.findings().kept().stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::message)
                .toList();
    }

    private Facts read(String path, String content) throws IOException {
        return read(SHIPPED, path, content);
    }

    private Facts read(Catalogue catalogue, String path, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), content);
        return new ReturnFileReader(catalogue, ReadingLimits.standard()).read(file, path);
    }

    @Test
    void withoutAHeaderItIsReadByThatOfItsSource() throws IOException {
        var source = new SourceMapping(
                "payments/ledger-*",
                Optional.of(CouncilCode.of("E10000008")),
                Optional.empty(),
                Map.of(),
                List.of("transaction", "-", "date", "supplier", "amount"));

        Facts facts = read(with(source), "payments/ledger-2.csv", """
                7,BX,12/01/2011,Capita Business Services Ltd,1424.00
                8,BX,13/01/2011,Capita Business Services Ltd,1.00
                """);

        assertThat(submissions(facts)).containsExactly("payments E10000008 2010-11 2011-01: 2 taken, 0 refused");
        assertThat(facts.reading().amountGbp()).isEqualByComparingTo("1425.00");
        assertThat(facts.reading().dialect().headerLine()).isZero();
    }

    private static Catalogue withSource(String pattern, String period) {
        return with(
                new SourceMapping(pattern, Optional.<CouncilCode>empty(), Period.parse(period), Map.of(), List.of()));
    }

    private static Catalogue with(SourceMapping source) {
        List<ReturnSchema> returns = SHIPPED.returns().stream()
                .map(schema -> schema.id().value().equals("payments")
                        ? new ReturnSchema(
                                schema.id(),
                                schema.kind(),
                                schema.title(),
                                schema.rowMeaning(),
                                schema.description(),
                                schema.columns(),
                                schema.aliases(),
                                schema.basisColumn(),
                                schema.repeatedKey(),
                                List.of(source),
                                schema.layout())
                        : schema)
                .toList();
        return ChangedCatalogue.with(SHIPPED, returns);
    }
}
