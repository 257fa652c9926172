package org.councilbenchmarks.pipeline.edition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.council.CouncilReports;
import org.councilbenchmarks.report.sector.GroupReport;
import org.councilbenchmarks.report.sector.SectorReport;

/**
 * Which reports an edition has: one on the sector, one on each group that is named, and one for each council of which a return
 * stands.
 */
final class EditionReports {
    /** Where the councils' reports lie. */
    static final String COUNCILS = "councils/";

    /** Where the reports on named groups lie. */
    static final String GROUPS = "groups/";

    /** What the ids of named groups begin with, as {@code group:future-councils-pilot}. */
    private static final String NAMED = "group:";

    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");

    private EditionReports() {}

    /** The sector's, which takes longest, first; then the groups' as configured, and the councils' in the order of their codes. */
    static List<PlannedReport> of(EditionFigures figures, Catalogue catalogue) {
        List<PlannedReport> reports = new ArrayList<>();
        reports.add(
                new PlannedReport("sector", "The sector", Audience.OPEN, () -> SectorReport.of(figures, catalogue)));
        for (PeerGroup group : figures.results().listGroups()) {
            if (group.id().startsWith(NAMED)) {
                reports.add(new PlannedReport(
                        GROUPS + slug(group.id().substring(NAMED.length())),
                        group.title(),
                        Audience.OPEN,
                        () -> GroupReport.of(figures, catalogue, group.id())));
            }
        }
        CouncilReports councils = CouncilReports.of(figures, catalogue);
        for (CouncilCode council : councils.listCouncils()) {
            String name = figures.names().getCouncil(council).name();
            reports.add(new PlannedReport(
                    COUNCILS + council + "-" + slug(name), name, Audience.COUNCIL, () -> councils.report(council)));
        }
        return List.copyOf(reports);
    }

    /** A name as part of a file's, the same in every locale: {@code King's Lynn} is {@code kings-lynn}. */
    static String slug(String name) {
        String letters = ACCENT.matcher(
                        Normalizer.normalize(APOSTROPHE.matcher(name).replaceAll(""), Normalizer.Form.NFD))
                .replaceAll("");
        String joined =
                NO_LETTER_OR_DIGIT.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
        return joined.replaceAll("^-|-$", "");
    }
}
