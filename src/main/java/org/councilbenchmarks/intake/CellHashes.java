package org.councilbenchmarks.intake;

import java.util.Arrays;
import org.councilbenchmarks.csv.CellBytes;
import org.councilbenchmarks.domain.payments.Hashes;

/** The hashes of a record's cells, each worked out once however many ask for it; filled anew for the next record. */
final class CellHashes {
    private static final long EMPTY = Hashes.of(new byte[0], 0, 0);
    /** Odd, with well-mixed bits. */
    private static final long MIX = 0xD6E8FEB86659FD93L;

    private long[] hashes = new long[32];
    private int width;

    /** @return the hash of the whole record: of its width, and of its cells in their order */
    long read(CellBytes record) {
        width = record.width();
        if (width > hashes.length) {
            hashes = Arrays.copyOf(hashes, width * 2);
        }
        long all = width;
        for (int i = 0; i < width; i++) {
            hashes[i] = Hashes.of(record.bytes(), record.from(i), record.to(i));
            all = (all ^ hashes[i]) * MIX;
            all ^= all >>> 32;
        }
        return Hashes.and(all, width);
    }

    /** Of a cell of the record that was read last; a cell beyond its last is empty. */
    long get(int cell) {
        return cell < width ? hashes[cell] : EMPTY;
    }
}
