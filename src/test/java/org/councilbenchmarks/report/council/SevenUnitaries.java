package org.councilbenchmarks.report.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.councilbenchmarks.benchmark.ReturnedSector;
import org.councilbenchmarks.benchmark.SubmissionSums;
import org.councilbenchmarks.benchmark.SystemAssessment;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.results.ChangedValue;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.EditionTitle;
import org.councilbenchmarks.report.Licence;
import org.councilbenchmarks.report.SectorNames;

/** Seven unitary councils whose returns can be reckoned with by hand; Cornwall, the first, is always at one end. */
final class SevenUnitaries {

    static final CouncilCode CORNWALL = CouncilCode.of("E06000052");
    static final CouncilCode BRISTOL = CouncilCode.of("E06000023");

    private static final List<String> CODES =
            List.of("E06000052", "E06000059", "E06000016", "E06000038", "E06000054", "E06000057", "E06000023");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();

    private SevenUnitaries() {}

    /** All returns of all seven, the last without skills and systems. */
    static CouncilReports reports() {
        return reports(results -> results);
    }

    /** The same beside an edition before it. */
    static CouncilReports reportsSince(List<ChangedValue> changes) {
        return reports(results -> results.changing(changes));
    }

    private static CouncilReports reports(UnaryOperator<BenchmarkResults> comparing) {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE).asOf(AS_OF);
        for (int i = 0; i < CODES.size(); i++) {
            money(sector, i);
            people(sector, i);
            if (i < CODES.size() - 1) {
                skillsAndSystems(sector, i);
            }
        }
        return CouncilReports.of(figures(sector, comparing.apply(sector.results())), CATALOGUE);
    }

    private static void money(ReturnedSector sector, int i) {
        for (String year : List.of("2024-25", "2025-26")) {
            sector.returned(
                    "spending",
                    CODES.get(i),
                    year,
                    "service=it; category=employees; nature=run; basis=outturn; amount_gbp="
                            + (5_000_000 + 100_000 * i),
                    "service=it; category=saas; nature=change; basis=outturn; amount_gbp=1000000",
                    "service=housing; category=software; nature=run; basis=outturn; notes=Moves to IT in 2027;"
                            + " amount_gbp=" + (2_000_000 - 200_000 * i));
        }
    }

    private static void people(ReturnedSector sector, int i) {
        sector.returned(
                "staffing",
                CODES.get(i),
                "2025-26",
                "role_family=data; role=data_analyst; establishment_fte=20; agency_fte=" + i + "; in_post_fte="
                        + (12 + i) + "; average_headcount=16; leavers_headcount=" + (i == 0 ? 3 : 6));
    }

    private static void skillsAndSystems(ReturnedSector sector, int i) {
        sector.returned(
                "skills",
                CODES.get(i),
                "2025-26",
                "role_family=data; role=data_analyst; skill=communicating_analysis_and_insight;"
                        + " required_level=working; people_required=20; people_awareness=4; people_practitioner=2;"
                        + " people_expert=0; people_working=" + (6 + i));
        List<String> systems = new ArrayList<>();
        systems.add(system("S1; system_name=Revenues; supplier=Quillmere Ltd", "revenues_and_benefits", 100_000)
                + "; contract_end=2027-09-30; notice_months=6; likelihood_1=4; impact_1=3");
        systems.add(
                system("S2; system_name=Social care; supplier=Ostrel Ltd", "adult_social_care", 200_000 + 10_000 * i)
                        + "; contract_end=2031-03-31; likelihood_1=" + (i == 0 ? 2 : 3));
        sector.returned("systems", CODES.get(i), "2025-26", systems.toArray(String[]::new));
    }

    private static String system(String start, String category, int cost) {
        return String.format(Locale.ROOT, "system_ref=%s; category=%s; annual_cost_gbp=%d", start, category, cost);
    }

    private static EditionFigures figures(ReturnedSector sector, BenchmarkResults results) {
        return new EditionFigures(
                new EditionTitle("2026-11-22-1a2b3c4d", AS_OF, "1.0.0", "A sector body", Licence.of("OGL-UK-3.0")),
                SectorNames.of(CATALOGUE),
                results,
                sector.settlement(),
                sector,
                SystemAssessment.of(CATALOGUE, AS_OF),
                SubmissionSums.of(CATALOGUE, sector),
                results.analyses().findings());
    }
}
