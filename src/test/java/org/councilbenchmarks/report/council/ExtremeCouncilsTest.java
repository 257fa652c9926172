package org.councilbenchmarks.report.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.councilbenchmarks.benchmark.ReturnedSector;
import org.councilbenchmarks.benchmark.SubmissionSums;
import org.councilbenchmarks.benchmark.SystemAssessment;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.pages.CheckedPages;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.EditionTitle;
import org.councilbenchmarks.report.Licence;
import org.councilbenchmarks.report.PlainText;
import org.councilbenchmarks.report.Report;
import org.councilbenchmarks.report.SectorNames;
import org.councilbenchmarks.report.chart.JFreeChartPainter;
import org.councilbenchmarks.report.html.HtmlRenderer;
import org.councilbenchmarks.report.pdf.PdfRenderer;
import org.councilbenchmarks.report.pdf.VeraPdf;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Councils that returned next to nothing, that stand alone, or that returned very much: their reports are right too. */
class ExtremeCouncilsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();
    private static final String CORNWALL = "E06000052";
    private static final String DORSET = "E06000059";

    /** 80 letters, two accents, an ampersand and a word too long for any line. */
    private static final String LONG =
            "Änderungsverwaltung & Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

    @Test
    void oneReturnOnly() throws Exception {
        Report report = report(sector -> sector.returned(
                "staffing",
                CORNWALL,
                "2025-26",
                "role_family=data; role=data_analyst; establishment_fte=20; in_post_fte=12; agency_fte=1"));
        assertThat(PlainText.of(report))
                .contains("No spending return of the last three years stands")
                .contains("No systems return of the last three years stands")
                .contains("Vacancy rate | 40.0%");
        stands(report);
    }

    /** All peers' figures are withheld then: fewer than five councils stand behind any of them. */
    @Test
    void noPeerMayBeShown() throws Exception {
        Report report = report(sector -> {
            for (String council : new String[] {CORNWALL, DORSET}) {
                sector.returned(
                        "staffing",
                        council,
                        "2025-26",
                        "role_family=data; role=data_analyst; establishment_fte=20; in_post_fte=12; agency_fte=1;"
                                + " average_headcount=16; leavers_headcount=3");
                sector.returned(
                        "systems",
                        council,
                        "2025-26",
                        "system_ref=S1; system_name=Of " + council + "; supplier=Supplier of " + council
                                + "; category=finance; annual_cost_gbp=1000; contract_end=2027-09-30");
                sector.returned(
                        "spending",
                        council,
                        "2025-26",
                        "service=it; category=saas; nature=run; basis=outturn; amount_gbp=1000000");
            }
        });
        String text = PlainText.of(report);
        assertThat(text)
                .contains("Vacancy rate | 40.0% | [c] | [c] | 1 | too few peers")
                .contains("Of " + CORNWALL)
                .doesNotContain("Of " + DORSET)
                .doesNotContain("Supplier of " + DORSET);
        stands(report);
    }

    @Test
    void longNamesAndManySystems() throws Exception {
        Report report = report(sector -> {
            sector.returned(
                    "systems",
                    CORNWALL,
                    "2025-26",
                    IntStream.range(0, 300)
                            .mapToObj(i -> String.format(
                                    Locale.ROOT,
                                    "system_ref=S%d; system_name=%s %d; supplier=%s Ltd; category=finance;"
                                            + " annual_cost_gbp=%d; contract_end=20%d-09-30; notice_months=6;"
                                            + " likelihood_1=%d; impact_1=%d",
                                    i,
                                    LONG,
                                    i,
                                    LONG,
                                    1_000 * i,
                                    27 + i % 8,
                                    1 + i % 6,
                                    1 + i % 5))
                            .toArray(String[]::new));
            sector.returned(
                    "initiatives",
                    CORNWALL,
                    "2025-26",
                    flow("cost", "capital", "actual", "none", 100_000),
                    flow("benefit", "cash_releasing", "forecast", "pilot", 200_000));
        });
        assertThat(PlainText.of(report)).contains("The 12 dearest of").contains("10 of 200");
        stands(report);
    }

    private static String flow(String flow, String flowClass, String basis, String evidence, int amount) {
        return String.format(
                Locale.ROOT,
                "initiative_ref=I1; title=%s; stage=live; start_year=2025; flow_year=2025; flow=%s; flow_class=%s;"
                        + " basis=%s; evidence=%s; amount_gbp=%d",
                LONG,
                flow,
                flowClass,
                basis,
                evidence,
                amount);
    }

    private static Report report(Consumer<ReturnedSector> returns) {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE).asOf(AS_OF);
        returns.accept(sector);
        BenchmarkResults results = sector.results();
        EditionFigures figures = new EditionFigures(
                new EditionTitle("2026-11-22-1a2b3c4d", AS_OF, "1.0.0", "A sector body", Licence.of("OGL-UK-3.0")),
                SectorNames.of(CATALOGUE),
                results,
                sector.settlement(),
                sector,
                SystemAssessment.of(CATALOGUE, AS_OF),
                SubmissionSums.of(CATALOGUE, sector),
                results.analyses().findings());
        return CouncilReports.of(figures, CATALOGUE).report(CouncilCode.of(CORNWALL));
    }

    /** Its pages have no faults, it is accessible and archivable, and its HTML is whole. */
    private void stands(Report report) throws Exception {
        var charts = new JFreeChartPainter();
        byte[] pdf = new PdfRenderer(charts).render(report);
        assertThat(CheckedPages.of(pdf).faults()).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        String html = new String(new HtmlRenderer(charts).render(report), StandardCharsets.UTF_8);
        assertThat(html.strip()).endsWith("</html>");
    }
}
