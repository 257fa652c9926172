package org.councilbenchmarks.csv;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * How a file's bytes become characters, as far as its first bytes tell.
 *
 * <p>Eight-bit files are always begun as UTF-8: which of their lines are Windows-1252 only shows on the way
 * ({@link LineDecoder}).
 *
 * @param charset UTF-8, UTF-16LE or UTF-16BE
 * @param marks how many byte order marks stand before the text; 2 and more come from files that were converted twice
 * @param markBytes how many bytes they take up
 */
record Encoding(Charset charset, int marks, int markBytes) {
    private static final List<byte[]> UTF_8_MARKS = List.of(
            bytes(0xEF, 0xBB, 0xBF),
            // The same mark, taken for Windows-1252 and converted to UTF-8: it shows as "ï»¿".
            bytes(0xC3, 0xAF, 0xC2, 0xBB, 0xC2, 0xBF));
    private static final byte[] LITTLE_ENDIAN_MARK = bytes(0xFF, 0xFE);
    private static final byte[] BIG_ENDIAN_MARK = bytes(0xFE, 0xFF);

    /** Of a file's first bytes; the more of them there are, the surer. */
    static Encoding of(byte[] head) {
        if (startsWith(head, LITTLE_ENDIAN_MARK, 0)) {
            return withMarks(head, StandardCharsets.UTF_16LE, List.of(LITTLE_ENDIAN_MARK));
        }
        if (startsWith(head, BIG_ENDIAN_MARK, 0)) {
            return withMarks(head, StandardCharsets.UTF_16BE, List.of(BIG_ENDIAN_MARK));
        }
        var zerosInEvenPlaces = shareOfZeros(head, 0);
        var zerosInOddPlaces = shareOfZeros(head, 1);
        if (mostly(zerosInOddPlaces) && rarely(zerosInEvenPlaces)) {
            return new Encoding(StandardCharsets.UTF_16LE, 0, 0);
        }
        if (mostly(zerosInEvenPlaces) && rarely(zerosInOddPlaces)) {
            return new Encoding(StandardCharsets.UTF_16BE, 0, 0);
        }
        return withMarks(head, StandardCharsets.UTF_8, UTF_8_MARKS);
    }

    boolean isSixteenBit() {
        return !charset.equals(StandardCharsets.UTF_8);
    }

    /** Whether the mark of an eight-bit file is there twice, or is one that was itself converted to UTF-8. */
    boolean isEightBitMarkDoubled() {
        return !isSixteenBit() && markBytes > UTF_8_MARKS.getFirst().length;
    }

    /** Characters of bytes that stand behind the marks. */
    Reader decode(InputStream bytes) {
        return isSixteenBit() ? new InputStreamReader(bytes, charset) : new LineDecoder(bytes);
    }

    private static Encoding withMarks(byte[] head, Charset charset, List<byte[]> kinds) {
        var marks = 0;
        var end = 0;
        for (var found = markAt(head, end, kinds); found > 0; found = markAt(head, end, kinds)) {
            marks++;
            end += found;
        }
        return new Encoding(charset, marks, end);
    }

    private static int markAt(byte[] head, int from, List<byte[]> kinds) {
        return kinds.stream()
                .filter(mark -> startsWith(head, mark, from))
                .mapToInt(mark -> mark.length)
                .findFirst()
                .orElse(0);
    }

    private static boolean startsWith(byte[] head, byte[] start, int from) {
        var end = from + start.length;
        return head.length >= end && Arrays.equals(head, from, end, start, 0, start.length);
    }

    /** Western text in sixteen bits has a zero in every other byte; a dash or an accent now and then has none. */
    private static boolean mostly(double share) {
        return share > 0.5;
    }

    private static boolean rarely(double share) {
        return share < 0.05;
    }

    private static double shareOfZeros(byte[] head, int from) {
        var zeros = 0;
        for (var i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return 2.0 * zeros / Math.max(1, head.length);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
