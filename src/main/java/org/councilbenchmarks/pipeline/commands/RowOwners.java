package org.councilbenchmarks.pipeline.commands;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.SubmissionKey;
import org.councilbenchmarks.pipeline.reading.RefusedRecord;
import org.councilbenchmarks.pipeline.reading.RowListener;

/** Remembers which submission each row of a file belongs to, refused ones too where that can be told. */
final class RowOwners implements RowListener {
    private final Map<Integer, SubmissionKey> byLine = new HashMap<>();

    @Override
    public void header(List<String> labels) {
        // The header belongs to nobody.
    }

    @Override
    public void refused(RefusedRecord row) {
        row.submission().ifPresent(key -> byLine.put(row.line(), key));
    }

    /** The taken rows. */
    void add(Facts facts) {
        facts.submissions()
                .forEach(submission -> submission
                        .rows()
                        .forEach(row ->
                                byLine.put(row.line(), submission.submission().key())));
    }

    /** @param line physical line on which the row starts */
    Optional<SubmissionKey> find(int line) {
        return Optional.ofNullable(byLine.get(line));
    }
}
