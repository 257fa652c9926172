package org.councilbenchmarks;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.councilbenchmarks.ArchitectureWords.ROOT;
import static org.councilbenchmarks.ArchitectureWords.aboutMoney;
import static org.councilbenchmarks.ArchitectureWords.emptyWords;
import static org.councilbenchmarks.ArchitectureWords.floatingPoint;
import static org.councilbenchmarks.ArchitectureWords.floatingPointInOrOut;
import static org.councilbenchmarks.ArchitectureWords.inputOrOutput;
import static org.councilbenchmarks.ArchitectureWords.keep;
import static org.councilbenchmarks.ArchitectureWords.madeByTheCompiler;
import static org.councilbenchmarks.ArchitectureWords.madeToBeChanged;
import static org.councilbenchmarks.ArchitectureWords.ours;
import static org.councilbenchmarks.ArchitectureWords.the;
import static org.councilbenchmarks.ArchitectureWords.theClockIsRead;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The law of the house: which stage may know which, what stays in one place, and what is kept out of everywhere. */
@AnalyzeClasses(packages = ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] MONEY_IS_COUNTED_IN =
            ours("domain..", "catalogue..", "normalise..", "record..", "settle..", "benchmark..");

    // --- the stages of the flow, and what each may import ---

    @ArchTest
    static final ArchRule everyClassBelongsToAStage = classes()
            .that(not(simpleName("package-info")).as("are more than a package's description"))
            .should()
            .resideInAnyPackage(ours(
                    "domain..",
                    "csv..",
                    "catalogue..",
                    "intake..",
                    "normalise..",
                    "record..",
                    "settle..",
                    "benchmark..",
                    "report",
                    "report.blocks",
                    "report.sentences",
                    "report.pieces",
                    "report.council",
                    "report.sector",
                    "report.chart..",
                    "report.pdf..",
                    "report.html..",
                    "report.table..",
                    "report.index",
                    "sample..",
                    "pipeline.."))
            .because("packages are named after the stages of the flow, and a new stage is a decision to write down");

    @ArchTest
    static final ArchRule theDomainKnowsNothingElseOfOurs = the("domain..")
            .mayImport()
            .because("the words of the trade are where the stages meet, so they can depend on none of them");

    @ArchTest
    static final ArchRule csvKnowsOnlyFindings = the("csv..")
            .mayImport("domain.findings..")
            .because("a table out of messy bytes is the same whatever the table is about");

    @ArchTest
    static final ArchRule theCatalogueKnowsTheDomainAndCsv = the("catalogue..")
            .mayImport("domain..", "csv..")
            .because("what is configured is read from tables and spoken of in the words of the trade");

    @ArchTest
    static final ArchRule intakeKnowsTheCatalogueAndCsv = the("intake..")
            .mayImport("domain..", "catalogue..", "csv..")
            .because("a file is recognised by the catalogue and read as a table");

    @ArchTest
    static final ArchRule normalisingKnowsTheCatalogue = the("normalise..")
            .mayImport("domain..", "catalogue..")
            .because("facts come from checked rows and the catalogue alone");

    @ArchTest
    static final ArchRule settlingKnowsTheCatalogue = the("settle..")
            .mayImport("domain..", "catalogue..")
            .because("which submission stands depends on ledger and facts alone, wherever they are kept");

    @ArchTest
    static final ArchRule benchmarkingKnowsTheCatalogue = the("benchmark..")
            .mayImport("domain..", "catalogue..")
            .because("a benchmark depends on what stands alone, however it got there");

    @ArchTest
    static final ArchRule theSampleSectorKnowsTheCatalogue = the("sample..")
            .mayImport("domain..", "catalogue..")
            .because("invented returns must be as the catalogue wants them, and no stage may lean on them");

    @ArchTest
    static final ArchRule theRecordKnowsTheDomainAndCsv = the("record..")
            .mayImport("domain..", "csv..")
            .because("what is kept on disk must stay readable when the catalogue changes");

    @ArchTest
    static final ArchRule reportsKnowTheCatalogue = the("report")
            .mayImport("domain..", "catalogue..", "report.blocks")
            .because("what a report says must not depend on how it is rendered");

    @ArchTest
    static final ArchRule blocksKnowOnlyTheDomain =
            the("report.blocks").mayImport("domain..").because("what a report is made of is the same in every report");

    @ArchTest
    static final ArchRule sentencesKnowTheCatalogue = the("report.sentences")
            .mayImport("domain..", "catalogue..", "report.blocks")
            .because("a sentence is worded from facts, whatever report it stands in");

    @ArchTest
    static final ArchRule piecesKnowSentences = the("report.pieces")
            .mayImport("domain..", "catalogue..", "report", "report.blocks", "report.sentences")
            .because("what several kinds of report share is none of them");

    @ArchTest
    static final ArchRule theCouncilReportKnowsPiecesAndSentences = the("report.council")
            .mayImport("domain..", "catalogue..", "report", "report.blocks", "report.sentences", "report.pieces")
            .because("a report computes nothing, renders nothing, and knows no other kind of report");

    @ArchTest
    static final ArchRule theSectorReportKnowsPiecesAndSentences = the("report.sector")
            .mayImport("domain..", "catalogue..", "report", "report.blocks", "report.sentences", "report.pieces")
            .because("a report computes nothing, renders nothing, and knows no other kind of report");

    @ArchTest
    static final ArchRule theIndexKnowsTablesToo = the("report.index")
            .mayImport(
                    "domain..",
                    "catalogue..",
                    "report",
                    "report.blocks",
                    "report.sentences",
                    "report.pieces",
                    "report.table..")
            .because("it leads to tables and reports, and knows of a report no more than where it lies");

    @ArchTest
    static final ArchRule chartsKnowReports = the("report.chart..")
            .mayImport("domain..", "report", "report.blocks")
            .because("a chart draws one block of a report");

    @ArchTest
    static final ArchRule pdfKnowsReportsAndCharts = the("report.pdf..")
            .mayImport("domain..", "report", "report.blocks", "report.chart..")
            .because("renderers do not know each other");

    @ArchTest
    static final ArchRule htmlKnowsReportsAndCharts = the("report.html..")
            .mayImport("domain..", "report", "report.blocks", "report.chart..")
            .because("renderers do not know each other");

    @ArchTest
    static final ArchRule tablesKnowReportsAndCsv =
            the("report.table..").mayImport("domain..", "report", "csv..").because("renderers do not know each other");

    @ArchTest
    static final ArchRule packagesFormNoCycles = slices().matching(ROOT + ".(**)")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("what depends on itself cannot be understood one piece at a time");

    // --- what is kept in one place ---

    @ArchTest
    static final ArchRule jFreeChartStaysInReportChart =
            keep("org.jfree..").in("report.chart..").because("charts can then be drawn by something else");

    @ArchTest
    static final ArchRule openPdfStaysInReportPdf =
            keep("org.openpdf..").in("report.pdf..").because("accessible tagging is done once, in one place");

    @ArchTest
    static final ArchRule batikStaysInReportHtml = keep("org.apache.batik..", "org.apache.xmlgraphics..")
            .in("report.html..")
            .because("SVG is made once, in one place");

    @ArchTest
    static final ArchRule commonsCsvStaysInCsv =
            keep("org.apache.commons.csv..").in("csv..").because("its edges are dealt with once, in one place");

    @ArchTest
    static final ArchRule springAndJdbcStayInPipeline = keep(
                    "org.springframework..", "java.sql..", "javax.sql..", "org.h2..", "org.postgresql..")
            .in("pipeline..")
            .because("the job framework may be changed without touching what is computed");

    @ArchTest
    static final ArchRule pureStagesDoNoInputOrOutput = noClasses()
            .that()
            .resideInAnyPackage(ours(
                    "domain..",
                    "normalise..",
                    "settle..",
                    "benchmark..",
                    "sample..",
                    "report",
                    "report.blocks",
                    "report.sentences",
                    "report.pieces",
                    "report.council",
                    "report.sector"))
            .should()
            .dependOnClassesThat(inputOrOutput())
            .allowEmptyShould(true)
            .because("the same values in must give the same values out, on any machine");

    @ArchTest
    static final ArchRule onlyThePipelineReadsTheClock = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".pipeline..")
            .should()
            .accessTargetWhere(theClockIsRead())
            .allowEmptyShould(true)
            .because("a run must give the same edition tomorrow: the as-of date, or a Clock, is passed in");

    // --- what is kept out ---

    @ArchTest
    static final ArchRule staticFieldsAreFinal = fields().that()
            .areStatic()
            .and(not(madeByTheCompiler()))
            .should()
            .beFinal()
            .allowEmptyShould(true)
            .because("state that everyone shares makes a run depend on its history");

    @ArchTest
    static final ArchRule staticFieldsHoldNothingThatChanges = fields().that()
            .areStatic()
            .should()
            .notHaveRawType(madeToBeChanged())
            .allowEmptyShould(true)
            .because("a final field whose content changes is shared state all the same");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs =
            noClasses().should(have(emptyWords())).because("those words say that nobody knew what the class is");

    @ArchTest
    static final ArchRule moneyIsNotHeldInFloatingPoint = noFields()
            .that(aboutMoney().forSubtype())
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(MONEY_IS_COUNTED_IN)
            .should()
            .haveRawType(floatingPoint())
            .allowEmptyShould(true)
            .because("pence must add up");

    @ArchTest
    static final ArchRule moneyIsNotPassedInFloatingPoint = noMethods()
            .that(aboutMoney().forSubtype())
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(MONEY_IS_COUNTED_IN)
            .should(have(floatingPointInOrOut()))
            .allowEmptyShould(true)
            .because("pence must add up");
}
