package org.councilbenchmarks.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Decodes eight-bit text line by line: a line that is well-formed UTF-8 is read as such, any other as Windows-1252. Files
 * that were put together from several sources have both, and hardly any line of Windows-1252 with a letter beyond ASCII
 * happens to be well-formed UTF-8.
 *
 * <p>A line longer than the buffer is decoded in pieces.
 */
final class LineDecoder extends Reader {
    private static final int BUFFER = 1 << 16;
    /** A UTF-8 character has at most this many bytes. */
    private static final int LONGEST_CHARACTER = 4;

    private final InputStream in;
    private final byte[] bytes = new byte[BUFFER];
    private final char[] chars = new char[BUFFER];
    private final CharBuffer decoded = CharBuffer.wrap(chars);
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private int filled;
    private boolean atEnd;
    private long utf8Lines;
    private long windowsLines;
    private long undefinedBytes;

    LineDecoder(InputStream in) {
        this.in = in;
        decoded.limit(0);
    }

    /** How many lines so far were UTF-8 and not plain ASCII. */
    long utf8Lines() {
        return utf8Lines;
    }

    /** How many lines so far were Windows-1252 and not plain ASCII. */
    long windowsLines() {
        return windowsLines;
    }

    /** How many bytes so far mean nothing in Windows-1252; they became control characters of the same number. */
    long undefinedBytes() {
        return undefinedBytes;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!decoded.hasRemaining()) {
            if (!decodeMore()) {
                return -1;
            }
        }
        var count = Math.min(length, decoded.remaining());
        decoded.get(target, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean decodeMore() throws IOException {
        while (filled < BUFFER && !atEnd) {
            var read = in.read(bytes, filled, BUFFER - filled);
            atEnd = read < 0;
            filled += Math.max(read, 0);
        }
        if (filled == 0) {
            return false;
        }
        var end = atEnd ? filled : endOfWholeLines();
        decoded.clear();
        if (isAscii(end)) {
            widen(0, end);
        } else {
            decodeLines(end);
        }
        decoded.flip();
        System.arraycopy(bytes, end, bytes, 0, filled - end);
        filled -= end;
        return true;
    }

    /** Behind the last line end of a full buffer, or else where no character is cut in two. */
    private int endOfWholeLines() {
        for (var i = filled - 1; i >= 0; i--) {
            if (isLineEnd(bytes[i])) {
                return i + 1;
            }
        }
        for (var i = filled - 1; i > filled - LONGEST_CHARACTER; i--) {
            if (!isContinuation(bytes[i])) {
                return bytes[i] >= 0 ? i + 1 : i;
            }
        }
        return filled;
    }

    /** Runs of ASCII, which is most of every file, are decoded together whatever lines they cover. */
    private void decodeLines(int end) {
        var plainFrom = 0;
        var lineFrom = 0;
        var ascii = true;
        for (var i = 0; i < end; i++) {
            ascii &= bytes[i] >= 0;
            if (isLineEnd(bytes[i]) || i == end - 1) {
                if (!ascii) {
                    widen(plainFrom, lineFrom);
                    decodeLine(lineFrom, i + 1);
                    plainFrom = i + 1;
                }
                lineFrom = i + 1;
                ascii = true;
            }
        }
        widen(plainFrom, end);
    }

    /** A loop without branches, which the compiler turns into one over many bytes at once. */
    private boolean isAscii(int end) {
        var bits = 0;
        for (var i = 0; i < end; i++) {
            bits |= bytes[i];
        }
        return bits >= 0;
    }

    private void widen(int from, int end) {
        new String(bytes, from, end - from, StandardCharsets.ISO_8859_1)
                .getChars(0, end - from, chars, decoded.position());
        decoded.position(decoded.position() + end - from);
    }

    private void decodeLine(int from, int end) {
        var start = decoded.position();
        var result = utf8.reset().decode(ByteBuffer.wrap(bytes, from, end - from), decoded, true);
        if (!result.isError()) {
            utf8Lines++;
            return;
        }
        windowsLines++;
        decoded.position(start);
        for (var i = from; i < end; i++) {
            var character = Windows1252.decode(bytes[i]);
            undefinedBytes += Windows1252.isUndefined(character) ? 1 : 0;
            decoded.put(character);
        }
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
