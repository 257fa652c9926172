package org.councilbenchmarks.csv;

import java.io.IOException;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;

/**
 * Carries the finding that makes a file unusable up through the readers stacked on each other, which know no other way
 * out. It never leaves this package: {@link RecordReader} turns it back into the finding.
 */
final class UnusableFile extends IOException {
    private final transient Finding finding;

    UnusableFile(FindingCode code, Place place, String message) {
        super(message);
        this.finding = Finding.of(code, Effect.FILE_REFUSED, place, message);
    }

    UnusableFile(FindingCode code, String message) {
        this(code, Place.WHOLE_FILE, message);
    }

    private UnusableFile(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    /** The same, with advice of its own in place of the code's. */
    UnusableFile advising(String wanted) {
        return new UnusableFile(finding.withWanted(wanted));
    }

    Finding finding() {
        return finding;
    }
}
