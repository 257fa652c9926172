package org.councilbenchmarks.settle;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.FindingTally;
import org.councilbenchmarks.domain.returns.Dialect;
import org.councilbenchmarks.domain.returns.FactsSummary;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.SourceFile;

/**
 * A file of the ledger with what it says.
 *
 * @param withdrawal the reason for which it was withdrawn, if it was
 * @param facts of a withdrawn file none: an edition says the same of it whether its bytes were erased since or not
 */
record ReadFile(SourceFile source, Optional<String> withdrawal, FactsSummary facts) {
    private static final FactsSummary NOTHING = new FactsSummary(
            FileReading.unusable(Reception.REFUSED, FindingCode.WITHDRAWN.code(), Optional.empty(), Dialect.UNKNOWN),
            List.of(),
            FindingTally.NONE);

    static ReadFile of(SourceFile source, FactsSummary facts) {
        return new ReadFile(source, Optional.empty(), facts);
    }

    static ReadFile withdrawn(SourceFile source, String reason) {
        return new ReadFile(source, Optional.of(reason), NOTHING);
    }

    /** Its submissions, in the file's order; none where the file was withdrawn or could not be used. */
    List<Candidate> candidates() {
        if (withdrawal.isPresent() || facts.reading().reception() != Reception.READ) {
            return List.of();
        }
        return IntStream.range(0, facts.submissions().size())
                .mapToObj(i -> new Candidate(source, i, facts.submissions().get(i)))
                .toList();
    }

    /** Hash of the file that this one gives mended rows back to, if it does. */
    Optional<String> amends() {
        return facts.reading().amends();
    }
}
