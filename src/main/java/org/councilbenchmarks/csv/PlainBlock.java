package org.councilbenchmarks.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** The part of a file in UTF-8 that is in memory, with the places in it at which cells may end. */
final class PlainBlock implements AutoCloseable {
    /** A record that is longer is none of a plain file. */
    private static final int SIZE = 1 << 17;

    private final InputStream in;
    private final CellEnds ends;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer decoded = CharBuffer.allocate(SIZE);
    private final byte[] bytes = new byte[SIZE];
    private int length;
    private boolean atEnd;
    /** How far the block is known to be UTF-8. */
    private int checked;

    /** @param delimiter of cells, an ASCII character */
    PlainBlock(InputStream in, byte delimiter) {
        this.in = in;
        this.ends = new CellEnds(delimiter, SIZE);
    }

    /**
     * Drops the first bytes and reads more behind those that are left.
     *
     * @return whether there is anything new to look at: not at the end of the file, nor where all bytes are left
     */
    boolean refill(int used) throws IOException {
        if (atEnd) {
            return false;
        }
        System.arraycopy(bytes, used, bytes, 0, length - used);
        length -= used;
        checked -= used;
        int before = length;
        while (length < SIZE && !atEnd) {
            int read = in.read(bytes, length, SIZE - length);
            atEnd = read < 0;
            length += Math.max(read, 0);
        }
        ends.find(bytes, length);
        return length > before || (atEnd && length > 0);
    }

    /** Whether the block is UTF-8, but for a character that is not all here yet. To be asked after each {@link #refill}. */
    boolean isUtf8() {
        if (ends.areAllAscii()) {
            checked = length;
            return true;
        }
        decoded.clear();
        utf8.reset();
        ByteBuffer rest = ByteBuffer.wrap(bytes, checked, length - checked);
        boolean sound = !utf8.decode(rest, decoded, atEnd).isError();
        checked = rest.position();
        return sound;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Whether nothing of the file comes behind. */
    boolean isLast() {
        return atEnd;
    }

    CellEnds ends() {
        return ends;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
