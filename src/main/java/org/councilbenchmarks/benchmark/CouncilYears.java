package org.councilbenchmarks.benchmark;

import java.time.LocalDate;
import java.util.List;
import org.councilbenchmarks.benchmark.formula.CouncilYear;
import org.councilbenchmarks.benchmark.rows.Derivation;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.reference.SupplierDirectory;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.SubmissionKey;
import org.councilbenchmarks.domain.returns.SubmissionRows;

/** Fetches the rows of one council and year, and no others, and adds what follows from them. */
final class CouncilYears {

    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final Submissions submissions;
    private final SubmissionRows rows;
    private final Derivation derivation;

    private CouncilYears(Catalogue catalogue, LocalDate asOf, Submissions submissions, SubmissionRows rows) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.submissions = submissions;
        this.rows = rows;
        this.derivation =
                Derivation.of(SupplierDirectory.of(catalogue.reference().suppliers()));
    }

    static CouncilYears of(Catalogue catalogue, LocalDate asOf, Submissions submissions, SubmissionRows rows) {
        return new CouncilYears(catalogue, asOf, submissions, rows);
    }

    CouncilYear load(CouncilCode council, FinancialYear year) {
        LocalDate day = asOf.isBefore(year.end()) ? asOf : year.end();
        List<FactTable> tables = submissions.list(council, year).stream()
                .filter(s -> isRead(s.key().returnId()))
                .map(s -> table(s, council, day))
                .toList();
        return new CouncilYear(council, year, day, asOf.isAfter(year.end()), population(council, year), tables);
    }

    /** The council and year without what was returned. */
    CouncilYear frame(CouncilCode council, FinancialYear year) {
        LocalDate day = asOf.isBefore(year.end()) ? asOf : year.end();
        return new CouncilYear(council, year, day, asOf.isAfter(year.end()), population(council, year), List.of());
    }

    /** Rows that no indicator reads are not fetched. */
    private boolean isRead(ReturnId returnId) {
        return catalogue.findReturn(returnId).isPresent();
    }

    private FactTable table(StandingSubmission submission, CouncilCode council, LocalDate day) {
        ReturnId returnId = submission.key().returnId();
        return new FactTable(
                submission, derivation.derive(returnId, rows.of(submission), day), share(submission.key(), council));
    }

    /** The council's part of the residents of all councils of the submission. */
    private Figure share(SubmissionKey key, CouncilCode council) {
        if (!key.isJoint()) {
            return Figure.of(1);
        }
        Figure all = Figure.of(0);
        for (CouncilCode partner : key.councils()) {
            all = all.plus(population(partner, key.year()));
        }
        return population(council, key.year()).over(all);
    }

    private Figure population(CouncilCode council, FinancialYear year) {
        return catalogue
                .reference()
                .population()
                .find(council, year)
                .map(estimate -> Figure.of(estimate.residents()))
                .orElse(Figure.notAvailable());
    }
}
