package org.councilbenchmarks.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Where cells may end in a block of bytes: at each delimiter, quotation mark and control character. Found 64 bytes at a time
 * without a branch for each: of eight bytes in a word a few additions tell those that equal another or are below a limit
 * (Warren, Hacker's Delight, 2nd edition, 6-1), and one multiplication gathers their bits (the same, 7-1).
 */
final class CellEnds {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7F * ONES;
    private static final long HIGHEST_BITS = 0x8080808080808080L;
    private static final long QUOTES = '"' * ONES;
    /** Added to a byte below it, a blank's distance to 128 leaves the highest bit clear. */
    private static final long TO_BLANKS = (0x80 - ' ') * ONES;

    private static final long GATHER = 0x0102040810204080L;

    private final byte delimiter;
    private final long delimiters;
    private final int[] places;
    private int count;
    private boolean ascii;

    /**
     * @param delimiter of cells, an ASCII character
     * @param block most bytes that it is asked about
     */
    CellEnds(byte delimiter, int block) {
        this.delimiter = delimiter;
        this.delimiters = delimiter * ONES;
        this.places = new int[block + 1];
    }

    /** Finds those in the first bytes; forgets those found before. */
    void find(byte[] bytes, int length) {
        count = 0;
        long all = 0;
        int at = 0;
        for (; at <= length - Long.SIZE; at += Long.SIZE) {
            long bits = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                long word = (long) EIGHT_BYTES.get(bytes, at + i * Long.BYTES);
                all |= word;
                bits |= ends(word) << (i * Long.BYTES);
            }
            add(at, bits);
        }
        for (; at < length; at++) {
            all |= bytes[at];
            if (bytes[at] == delimiter || bytes[at] == '"' || (bytes[at] >= 0 && bytes[at] < ' ')) {
                places[count++] = at;
            }
        }
        ascii = (all & HIGHEST_BITS) == 0;
        places[count] = length;
    }

    /** A bit for each byte at which a cell may end. */
    private long ends(long word) {
        long low = word & LOW_BITS;
        long found = nonZero(word ^ delimiters) & nonZero(word ^ QUOTES) & ((low + TO_BLANKS) | word);
        return (((~found & HIGHEST_BITS) >>> 7) * GATHER) >>> 56;
    }

    private static long nonZero(long word) {
        return ((word & LOW_BITS) + LOW_BITS) | word;
    }

    private void add(int at, long bits) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            places[count++] = at + Long.numberOfTrailingZeros(rest);
        }
    }

    /** The place of one of them, from 0; behind the last one the length of the block. */
    int place(int number) {
        return places[number];
    }

    int count() {
        return count;
    }

    /** Whether all bytes are ASCII. */
    boolean areAllAscii() {
        return ascii;
    }
}
