package org.councilbenchmarks.report.council;

import java.util.List;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.Report;

/**
 * The reports of an edition's councils. What they have in common is prepared once; each report is then cheap, and may be
 * asked for by any number of threads.
 */
public final class CouncilReports {

    private final EditionView edition;

    private CouncilReports(EditionView edition) {
        this.edition = edition;
    }

    public static CouncilReports of(EditionFigures figures, Catalogue catalogue) {
        return new CouncilReports(new EditionView(figures, catalogue));
    }

    /** The councils that have a report: those of which anything stands, in code order. */
    public List<CouncilCode> listCouncils() {
        return edition.listCouncils();
    }

    /** @throws IllegalArgumentException where nothing of the council stands: it has no report */
    public Report report(CouncilCode council) {
        if (edition.listStanding(council).isEmpty()) {
            throw new IllegalArgumentException("Nothing of this council stands, so it has no report: " + council);
        }
        return CouncilReport.of(new CouncilView(edition, council));
    }
}
