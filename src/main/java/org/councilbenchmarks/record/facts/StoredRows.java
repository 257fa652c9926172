package org.councilbenchmarks.record.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.councilbenchmarks.domain.returns.Layout;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.SourceFile;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.SubmissionRows;

/** The rows of standing submissions, out of a facts store; each time read anew, so that nobody need hold all of them. */
public final class StoredRows implements SubmissionRows {
    private final FactsStore store;
    private final Function<SourceFile, FactsKey> keys;
    private final Function<ReturnId, Layout> layouts;

    /**
     * @param keys under which the facts of a file are kept in this run
     * @param layouts of the returns as configured in this run
     */
    public StoredRows(FactsStore store, Function<SourceFile, FactsKey> keys, Function<ReturnId, Layout> layouts) {
        this.store = store;
        this.keys = keys;
        this.layouts = layouts;
    }

    /**
     * @throws DamagedFactsException where the facts have gone or were damaged since they were read for settling
     * @throws UncheckedIOException where the disk fails
     */
    @Override
    public List<Row> of(StandingSubmission submission) {
        FactsKey key = keys.apply(submission.source());
        Layout layout = layouts.apply(submission.key().returnId());
        try {
            return store.getRows(key, submission.index(), layout);
        } catch (IOException e) {
            throw new UncheckedIOException("Rows of " + submission.key(), e);
        }
    }
}
