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

    /** Odd constants with well-mixed bits (the golden ratio; Steele, Lea and Flood 2014, SplitMix64). */
    private static final long A = 0x9E3779B97F4A7C15L;

    private static final long B = 0xBF58476D1CE4E5B9L;
    private static final long C = 0x94D049BB133111EBL;

    private Hashes() {}

    /** Of a part of an array; never 0. */
    public static long of(byte[] bytes, int from, int to) {
        long hash = (to - from) * A;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = (hash ^ (long) EIGHT_BYTES.get(bytes, at)) * B;
            hash ^= hash >>> 32;
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = (rest << 8) | (bytes[at] & 0xFF);
        }
        return and(hash, rest);
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
