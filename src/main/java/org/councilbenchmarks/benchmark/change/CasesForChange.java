package org.councilbenchmarks.benchmark.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.councilbenchmarks.benchmark.systems.SystemRow;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.ChangeCase;
import org.councilbenchmarks.domain.results.ChangeStudy;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.SubmissionRows;

/**
 * The case of every initiative of what stands, of all years. A joint return's stand once, undivided.
 *
 * @param asOf of the run; discount rates are those of 31 March ending the return's year, or of as-of if that is earlier
 */
public record CasesForChange(Catalogue catalogue, LocalDate asOf) {

    /** The return that is read. */
    public static final ReturnId INITIATIVES = ReturnId.of("initiatives");

    private static final Comparator<ChangeCase> ORDER = Comparator.comparing(
                    (ChangeCase c) -> c.source().councilText())
            .thenComparing(c -> c.source().year())
            .thenComparing(c -> c.initiative().reference());

    public ChangeStudy compute(Settlement settlement, SubmissionRows rows) {
        List<ChangeCase> cases = new ArrayList<>();
        settlement.standing().stream()
                .filter(s -> s.key().returnId().equals(INITIATIVES))
                .forEach(s -> cases.addAll(cases(s, rows.of(s))));
        cases.sort(ORDER);
        return new ChangeStudy(cases, EvidenceByTheme.of(cases));
    }

    private List<ChangeCase> cases(StandingSubmission submission, List<Row> rows) {
        LocalDate end = submission.key().year().end();
        FlowValuer valuer = FlowValuer.of(
                catalogue.reference(),
                end.isBefore(asOf) ? end : asOf,
                submission.key().year());
        return ReturnedInitiative.list(rows).stream()
                .map(returned -> changeCase(submission, AppraisedInitiative.of(returned, valuer)))
                .toList();
    }

    private static ChangeCase changeCase(StandingSubmission submission, AppraisedInitiative appraised) {
        List<Row> rows = appraised.returned().flows().stream().map(Flow::row).toList();
        Marks marks = SystemRow.marksOf(submission);
        return new ChangeCase(
                new ChangeCase.Source(submission, rows.stream().map(Row::line).toList()),
                appraised.initiative(),
                appraised.appraisal().worth(),
                appraised.appraisal().sensitivity(),
                appraised.appraisal().realisation(),
                appraised.isEstimated() || appraised.isRealisationEstimated() ? marks.with(Mark.ESTIMATED) : marks,
                DataStatus.weakest(rows.stream()
                        .map(row -> DataStatus.find(row.text("status"))
                                .orElse(submission.submission().status()))
                        .toList()));
    }
}
