package org.councilbenchmarks.benchmark.skills;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilbenchmarks.benchmark.rows.Derivation;
import org.councilbenchmarks.benchmark.rows.FactRow;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.reference.SupplierDirectory;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.SubmissionRows;

/** Fetches rows with their derived columns, one submission at a time; a joint one once. */
final class SkillsReader {

    static final ReturnId SKILLS = ReturnId.of("skills");
    static final ReturnId STAFFING = ReturnId.of("staffing");

    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final Settlement settlement;
    private final SubmissionRows rows;
    private final Derivation derivation;

    SkillsReader(Catalogue catalogue, LocalDate asOf, Settlement settlement, SubmissionRows rows) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.settlement = settlement;
        this.rows = rows;
        this.derivation =
                Derivation.of(SupplierDirectory.of(catalogue.reference().suppliers()));
    }

    List<StandingSubmission> list(ReturnId returnId, FinancialYear year) {
        return settlement.standing().stream()
                .filter(s ->
                        s.key().returnId().equals(returnId) && s.key().year().equals(year))
                .toList();
    }

    List<FactRow> rowsOf(StandingSubmission submission) {
        LocalDate end = submission.key().year().end();
        return derivation.derive(submission.key().returnId(), rows.of(submission), end.isBefore(asOf) ? end : asOf);
    }

    BodySkills bodyOf(StandingSubmission submission) {
        return BodySkills.of(submission, regionsOf(submission), rowsOf(submission));
    }

    /** The regions of its councils, each with those that lie in it. */
    SortedMap<String, NavigableSet<CouncilCode>> regionsOf(StandingSubmission submission) {
        SortedMap<String, NavigableSet<CouncilCode>> regions = new TreeMap<>();
        for (CouncilCode council : submission.key().councils()) {
            regions.computeIfAbsent(catalogue.councils().get(council).region(), r -> new TreeSet<>())
                    .add(council);
        }
        return regions;
    }
}
