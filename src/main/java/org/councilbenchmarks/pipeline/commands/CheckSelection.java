package org.councilbenchmarks.pipeline.commands;

import java.util.Optional;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/**
 * What of the checked files is asked about.
 *
 * @param council all councils where empty
 * @param year all years where empty
 */
record CheckSelection(Optional<CouncilCode> council, Optional<FinancialYear> year) {
    /** Whether anything may be left out. */
    boolean isNarrow() {
        return council.isPresent() || year.isPresent();
    }

    /** A joint submission is asked about where one of its councils is. */
    boolean has(SubmissionKey key) {
        return council.map(key.councils()::contains).orElse(true)
                && year.map(key.year()::equals).orElse(true);
    }

    /**
     * What is said of the file as a whole, and of rows that cannot be told to belong to anybody, is always of account.
     *
     * @param owner the submission that the finding's row belongs to, where that is known
     */
    boolean has(Finding finding, Optional<SubmissionKey> owner) {
        return owner.map(this::has)
                .or(() -> finding.council().map(of -> council.map(of::equals).orElse(true)))
                .orElse(true);
    }
}
