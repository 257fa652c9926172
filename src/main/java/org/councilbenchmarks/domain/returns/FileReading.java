package org.councilbenchmarks.domain.returns;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a file was read.
 *
 * @param reception whether it could be used at all
 * @param reason code of the finding that says why it was refused or waits; empty where it was read
 * @param returnId the return that its header was recognised as, if any
 * @param dialect encoding, delimiter, header line
 * @param counts of records after the header
 * @param amountGbp exact sum of the taken rows' first money column; zero where the return has none
 * @param amends SHA-256 of the file that this one gives mended rows back to; what is counted is then that file's rows
 *     as mended
 */
public record FileReading(
        Reception reception,
        String reason,
        Optional<ReturnId> returnId,
        Dialect dialect,
        RowCounts counts,
        BigDecimal amountGbp,
        Optional<String> amends) {

    /** A file that amends no other. */
    public FileReading(
            Reception reception,
            String reason,
            Optional<ReturnId> returnId,
            Dialect dialect,
            RowCounts counts,
            BigDecimal amountGbp) {
        this(reception, reason, returnId, dialect, counts, amountGbp, Optional.empty());
    }

    /** The same of a file that was to give mended rows back to another. */
    public FileReading amending(String sha256) {
        return new FileReading(reception, reason, returnId, dialect, counts, amountGbp, Optional.of(sha256));
    }

    /** A file that was refused or waits, with nothing taken. */
    public static FileReading unusable(
            Reception reception, String reason, Optional<ReturnId> returnId, Dialect dialect) {
        return new FileReading(reception, reason, returnId, dialect, RowCounts.NONE, BigDecimal.ZERO);
    }
}
