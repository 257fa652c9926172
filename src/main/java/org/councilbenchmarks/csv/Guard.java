package org.councilbenchmarks.csv;

import java.io.IOException;
import java.io.Reader;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;

/**
 * Shows every character to a {@link CellWatch} on its way to the tokenizer, which is lenient and would take a whole file
 * for one cell; and leaves out NUL characters.
 *
 * <p>It runs ahead of the tokenizer by the latter's buffer: what it finds unusable ends the reading a few records early,
 * which does not matter for a file that is refused as a whole.
 */
final class Guard extends Reader {
    /** A few come from broken exports; more are the hole of a damaged file. */
    private static final int MOST_NULS = 100;

    private final Reader in;
    private final CellWatch watch;
    private int nuls;

    Guard(Reader in, CellWatch watch) {
        this.in = in;
        this.watch = watch;
    }

    /** How many NUL characters were left out so far. */
    int nuls() {
        return nuls;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        var kept = 0;
        while (kept == 0) {
            var read = in.read(target, offset, length);
            if (read < 0) {
                return -1;
            }
            for (var i = offset; i < offset + read; i++) {
                var c = target[i];
                if (c == 0) {
                    dropNul();
                } else {
                    watch.next(c);
                    target[offset + kept++] = c;
                }
            }
        }
        return kept;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void dropNul() throws UnusableFile {
        if (++nuls > MOST_NULS) {
            throw new UnusableFile(
                    FindingCode.NOT_A_CSV,
                    Place.line(watch.line()),
                    "From line " + watch.line() + " on the file holds zeros in place of text, as a damaged one does");
        }
    }
}
