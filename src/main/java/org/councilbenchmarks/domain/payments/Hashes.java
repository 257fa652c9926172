package org.councilbenchmarks.domain.payments;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Hashes of 64 bits that stand for texts and rows where keeping them would cost too much memory. Among a million different
 * texts the chance that any two share a hash is about 3 in 100 million; the same on every machine.
 */
public final class Hashes {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final VarHandle FOUR_BYTES =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** Odd constants with well-mixed bits (the golden ratio; Steele, Lea and Flood 2014, SplitMix64). */
    private static final long A = 0x9E3779B97F4A7C15L;

    private static final long B = 0xBF58476D1CE4E5B9L;
    private static final long C = 0x94D049BB133111EBL;

    private Hashes() {}

    /** Of a part of an array; never 0. */
    public static long of(byte[] bytes, int from, int to) {
        int length = to - from;
        long hash = length * A;
        for (int at = from; at < to - Long.BYTES; at += Long.BYTES) {
            hash = (hash ^ (long) EIGHT_BYTES.get(bytes, at)) * B;
            hash ^= hash >>> 32;
        }
        return and(hash, last(bytes, from, to, length));
    }

    /** The last eight bytes, or all of fewer: read in steps that may overlap, since the length is hashed too. */
    private static long last(byte[] bytes, int from, int to, int length) {
        if (length >= Long.BYTES) {
            return (long) EIGHT_BYTES.get(bytes, to - Long.BYTES);
        }
        if (length >= Integer.BYTES) {
            return ((long) (int) FOUR_BYTES.get(bytes, from) << 32)
                    | ((int) FOUR_BYTES.get(bytes, to - Integer.BYTES) & 0xFFFF_FFFFL);
        }
        return length == 0
                ? 0
                : ((bytes[from] & 0xFF) << 16) | ((bytes[from + (length >> 1)] & 0xFF) << 8) | (bytes[to - 1] & 0xFF);
    }

    /** Of what has both hashes, in this order; never 0. */
    public static long and(long first, long second) {
        long hash = (first ^ (second + A + (first << 6) + (first >>> 2))) * B;
        hash ^= hash >>> 29;
        hash *= C;
        hash ^= hash >>> 32;
        return hash == 0 ? A : hash;
    }
}
