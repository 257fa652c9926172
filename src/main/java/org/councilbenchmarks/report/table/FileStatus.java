package org.councilbenchmarks.report.table;

import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.domain.returns.SettledSubmission;
import org.councilbenchmarks.domain.returns.Submission;

/** The status of a file as a whole. */
final class FileStatus {

    private FileStatus() {}

    /** The weakest of its submissions; of the whole edition where nothing in it could be told to be one. */
    static DataStatus of(SettledFile file, DataStatus edition) {
        return file.submissions().stream()
                .map(SettledSubmission::submission)
                .map(Submission::status)
                .reduce(DataStatus::and)
                .orElse(edition);
    }
}
