package org.councilbenchmarks.benchmark.systems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.reference.SupplierDirectory;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.SubmissionRows;

/** Fetches systems with their supplier's group. A joint submission's rows are fetched once, not once a council. */
public final class SystemsReader {

    /** The return that is read. */
    public static final ReturnId SYSTEMS = ReturnId.of("systems");

    private final SupplierDirectory suppliers;
    private final LocalDate asOf;
    private final Settlement settlement;
    private final SubmissionRows rows;
    private final LatestSubmissions latest;

    private SystemsReader(Catalogue catalogue, LocalDate asOf, Settlement settlement, SubmissionRows rows) {
        this.suppliers = SupplierDirectory.of(catalogue.reference().suppliers());
        this.asOf = asOf;
        this.settlement = settlement;
        this.rows = rows;
        this.latest = LatestSubmissions.of(catalogue, asOf, SYSTEMS, settlement);
    }

    /** @param asOf of the run; a supplier's group is that of 31 March ending the system's year, or of as-of if earlier */
    public static SystemsReader of(Catalogue catalogue, LocalDate asOf, Settlement settlement, SubmissionRows rows) {
        return new SystemsReader(catalogue, asOf, settlement, rows);
    }

    /** All systems of a year, in the order of council, then reference. */
    public List<SystemRow> listIn(FinancialYear year) {
        List<SystemRow> systems = new ArrayList<>();
        settlement.standing().stream()
                .filter(s ->
                        s.key().returnId().equals(SYSTEMS) && s.key().year().equals(year))
                .forEach(s -> addAll(systems, s, s.key().councils()));
        return inOrder(systems);
    }

    /** The systems of each council's latest submission, in the order of council, then reference. */
    public List<SystemRow> listLatest() {
        List<SystemRow> systems = new ArrayList<>();
        for (Map.Entry<StandingSubmission, List<CouncilCode>> each :
                latest.holders().entrySet()) {
            addAll(systems, each.getKey(), each.getValue());
        }
        return inOrder(systems);
    }

    private void addAll(List<SystemRow> systems, StandingSubmission submission, List<CouncilCode> holders) {
        LocalDate end = submission.key().year().end();
        LocalDate day = end.isBefore(asOf) ? end : asOf;
        rows.of(submission)
                .forEach(row -> systems.add(
                        new SystemRow(submission, holders, row, suppliers.resolve(row.text("supplier"), day))));
    }

    private static List<SystemRow> inOrder(List<SystemRow> systems) {
        systems.sort(Comparator.comparing((SystemRow s) -> s.holders().getFirst())
                .thenComparing(s -> s.submission().key())
                .thenComparing(SystemRow::reference)
                .thenComparingInt(s -> s.row().line()));
        return systems;
    }
}
