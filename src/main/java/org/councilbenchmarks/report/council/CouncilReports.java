package org.councilbenchmarks.report.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.Report;

/**
 * The reports of an edition's councils. What they have in common is prepared once; each report is then cheap, and may be
 * asked for by any number of threads.
 */
public final class CouncilReports {

    private final EditionFigures figures;
    private final Catalogue catalogue;
    private final Map<CouncilCode, List<StandingSubmission>> standing = new HashMap<>();

    private CouncilReports(EditionFigures figures, Catalogue catalogue) {
        this.figures = figures;
        this.catalogue = catalogue;
        for (StandingSubmission submission : figures.settlement().standing()) {
            for (CouncilCode council : submission.key().councils()) {
                standing.computeIfAbsent(council, c -> new ArrayList<>()).add(submission);
            }
        }
    }

    public static CouncilReports of(EditionFigures figures, Catalogue catalogue) {
        return new CouncilReports(figures, catalogue);
    }

    /** The councils that have a report: those of which anything stands, in code order. */
    public List<CouncilCode> listCouncils() {
        return List.copyOf(new TreeSet<>(standing.keySet()));
    }

    /** @throws IllegalArgumentException where nothing of the council stands: it has no report */
    public Report report(CouncilCode council) {
        List<StandingSubmission> submissions = standing.get(council);
        if (submissions == null) {
            throw new IllegalArgumentException("Nothing of this council stands, so it has no report: " + council);
        }
        return CouncilReport.of(figures, catalogue, council, submissions);
    }
}
