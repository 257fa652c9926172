package org.councilbenchmarks.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.Reception;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Layouts that councils have published payments in over the years, each with what is to come of it. */
class PaymentLayoutsTest {
    private static final ReturnFileReader READER = new ReturnFileReader(
            CatalogueLoader.load(Path.of("config")).value().orElseThrow(), ReadingLimits.standard());

    @TempDir
    Path folder;

    static Stream<Arguments> taken() {
        return Map.ofEntries(
                        Map.entry("a name for the day in each ledger: 300.00 in 2 rows of 1 month", """
                                Vendor Name,Clearing Date,Invoice Line Value (net of VAT)
                                Civica UK Ltd,01.03.2026,100.00
                                Jo Smith,2.3.2026,200.00
                                """),
                        Map.entry("months as three letters: 300.00 in 2 rows of 2 months", """
                                Supplier,Pay date,NetAmount
                                Civica UK Ltd,31-Mar-26,100.00
                                Jo Smith,01-apr-26,200.00
                                """),
                        Map.entry("days of a spreadsheet: 300.00 in 2 rows of 1 month", """
                                Supplier Name,Date Paid,Amount
                                Civica UK Ltd,46082,100
                                Jo Smith,46083,200
                                """),
                        Map.entry("net, tax and gross side by side: 300.00 in 2 rows of 1 month", """
                                Supplier,Payment Date,Net Amount,VAT Amount,Gross Amount
                                Civica UK Ltd,01/03/2026,100.00,20.00,120.00
                                Jo Smith,02/03/2026,200.00,40.00,240.00
                                """),
                        Map.entry("credits in brackets: -100.00 in 2 rows of 1 month", """
                                Supplier,Payment Date,Amount
                                Civica UK Ltd,01/03/2026,"(1,100.00)"
                                Jo Smith,02/03/2026,"1,000.00"
                                """),
                        Map.entry("pound signs and thousands: 1300.50 in 2 rows of 1 month", """
                                Beneficiary Name,Payment Date,Amount
                                Civica UK Ltd,01/03/2026,"£1,100.50"
                                Jo Smith,02/03/2026,£200
                                """),
                        Map.entry("minus before the pound sign: -900.00 in 2 rows of 1 month", """
                                Beneficiary Name,Payment Date,Amount
                                Civica UK Ltd,01/03/2026,"-£1,100.00"
                                Jo Smith,02/03/2026,£200.00
                                """),
                        Map.entry(
                                "title and blank lines above, total and blank rows below: 300.00 in 2 rows of 1 month",
                                """
                                Payments over £500 - March 2026,,
                                ,,
                                Supplier Name,Payment Date,Amount
                                Civica UK Ltd,01/03/2026,100.00
                                Jo Smith,02/03/2026,200.00
                                ,,
                                Total,,300.00
                                ,,
                                """),
                        Map.entry("a quarter: 600.00 in 3 rows of 3 months", """
                                Supplier Name,Payment Date,Amount
                                Civica UK Ltd,01/01/2026,100.00
                                Jo Smith,02/02/2026,200.00
                                Jo Smith,31/03/2026,300.00
                                """),
                        Map.entry("payees withheld: 300.00 in 2 rows of 1 month", """
                                Supplier Name,Payment Date,Amount
                                REDACTED PERSONAL DATA,01/03/2026,100.00
                                Redacted – Personal Data,02/03/2026,200.00
                                """),
                        Map.entry("capitals, line feeds in names of columns: 300.00 in 2 rows of 1 month", """
                                "SUPPLIER
                                NAME","DATE
                                PAID",AMOUNT
                                Civica UK Ltd,01/03/2026,100.00
                                Jo Smith,02/03/2026,200.00
                                """),
                        Map.entry("invoice date beside payment date: 300.00 in 2 rows of 1 month", """
                                Invoice Date,Payment Date,Supplier,Amount
                                01/01/2026,01/03/2026,Civica UK Ltd,100.00
                                01/02/2026,02/03/2026,Jo Smith,200.00
                                """),
                        Map.entry("times behind the days: 300.00 in 2 rows of 1 month", """
                                Supplier,Payment Date,Amount
                                Civica UK Ltd,2026-03-01 00:00:00,100.0
                                Jo Smith,2026-03-02 00:00:00,200.0
                                """),
                        Map.entry("semicolons: 300.00 in 2 rows of 1 month", """
                                Supplier;Payment Date;Amount
                                Civica UK Ltd;01/03/2026;100.00
                                Jo Smith;02/03/2026;200.00
                                """),
                        Map.entry("tabs: 300.00 in 2 rows of 1 month", """
                                Supplier\tPayment Date\tAmount
                                Civica UK Ltd\t01/03/2026\t100.00
                                Jo Smith\t02/03/2026\t200.00
                                """),
                        Map.entry("days with their names: 300.00 in 2 rows of 1 month", """
                                Supplier,Payment Date,Amount
                                Civica UK Ltd,1 March 2026,100.00
                                Jo Smith,2 March 2026,200.00
                                """),
                        Map.entry("the schema of 2015: 300.00 in 2 rows of 1 month", """
                                OrganisationLabel,OrganisationURI,OrganisationalUnit,BeneficiaryName,PaymentDate,TransactionNumber,\
                                Amount,IrrecoverableVATAmount,Purpose,CategoryInternalName,CardTransaction
                                Devon County Council,,Adults,Civica UK Ltd,01/03/2026,1,100.00,0.00,Software,ICT,None
                                Devon County Council,,Adults,Jo Smith,02/03/2026,2,200.00,0.00,Care,Care,None
                                """),
                        Map.entry("the columns of government departments: 300.00 in 2 rows of 1 month", """
                                Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount,Description
                                Local,Devon County Council,01/03/2026,ICT,Adults,Civica UK Ltd,1,100.00,Software
                                Local,Devon County Council,02/03/2026,Care,Adults,Jo Smith,2,200.00,Care
                                """))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    void isTaken(String title, String text) throws IOException {
        for (Charset charset : List.of(Charset.forName("UTF-8"), Charset.forName("windows-1252"))) {
            Facts facts = read(text, charset);

            assertThat(facts.reading().reception())
                    .as(title + ": " + facts.findings())
                    .isEqualTo(Reception.READ);
            assertThat(facts.reading().counts().refused()).isZero();
            long months = facts.submissions().stream()
                    .map(submission -> submission.submission().key().basis())
                    .distinct()
                    .count();
            int rows = facts.reading().counts().taken();
            assertThat(title)
                    .endsWith(": %.2f in %d rows of %d month%s"
                            .formatted(facts.reading().amountGbp(), rows, months, months == 1 ? "" : "s"));
        }
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("needs-mapping", """
                        Sum of Invoice Nett Amount,
                        ,
                        Supplier Name,Total
                        Civica UK Ltd,100.00
                        Jo Smith,200.00
                        """),
                Arguments.of("wrong-dataset", """
                        Contract Reference,Contract Title,Contract Description,Supplier Name,Start Date,End Date,Annual Value
                        1,Software,Upkeep,Civica UK Ltd,01/03/2026,01/03/2027,100.00
                        """),
                Arguments.of("empty-file", """
                        Supplier,Payment Date,Amount
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isNotTakenAndSaysWhy(String reason, String text) throws IOException {
        Facts facts = read(text, Charset.forName("UTF-8"));

        assertThat(facts.reading().reason()).isEqualTo(reason);
        assertThat(facts.submissions()).isEmpty();
        assertThat(facts.findings().kept())
                .anyMatch(finding -> finding.code().code().equals(reason)
                        && !finding.message().isBlank());
    }

    private Facts read(String text, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve("file.csv"), text.getBytes(charset));
        return READER.read(file, "payments/devon/file.csv");
    }
}
