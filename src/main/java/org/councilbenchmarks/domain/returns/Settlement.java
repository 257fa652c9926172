package org.councilbenchmarks.domain.returns;

import java.util.List;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.findings.Finding;

/**
 * Which submissions stand: a pure function of the ledger and the facts.
 *
 * @param standing those that count, in key order
 * @param files every file of the ledger, in byte order of its path, then hash
 * @param findings made by settling (conflicts, supersession), each with its file
 */
public record Settlement(List<StandingSubmission> standing, List<SettledFile> files, List<Finding> findings) {
    public Settlement {
        standing = List.copyOf(standing);
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** The weakest status of all that stands; certified where nothing does. */
    public DataStatus status() {
        return DataStatus.weakest(
                standing.stream().map(s -> s.submission().status()).toList());
    }
}
