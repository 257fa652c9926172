package org.councilbenchmarks.sample;

import java.util.List;

/**
 * Chance that comes out the same on every machine and with every version of Java: SplitMix64 (Steele, Lea and Flood,
 * <a href="https://doi.org/10.1145/2660193.2660195">Fast splittable pseudorandom number generators</a>, 2014), begun from
 * a seed and the words that say what is being thrown for. Two purposes never share a throw, so one can change without
 * the other.
 */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** @param purpose what is thrown for, as {@code E06000052, staffing, 2025-26} */
    static Dice of(long seed, Object... purpose) {
        long state = mix(seed + GOLDEN);
        for (Object word : purpose) {
            state = mix(state ^ hash(word.toString())) + GOLDEN;
        }
        return new Dice(state);
    }

    private static long hash(String word) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** From 0 to 1, without 1. */
    double uniform() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** From low to high. */
    double between(double low, double high) {
        return low + (high - low) * uniform();
    }

    /** From low to high, both included. */
    int whole(int low, int high) {
        return low + (int) Math.floor(uniform() * (high - low + 1));
    }

    boolean chance(double share) {
        return uniform() < share;
    }

    /** Normally distributed about 0 with a standard deviation of 1 (Box and Muller). */
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
    }

    /** A factor about 1, log-normally distributed. */
    double factor(double spread) {
        return StrictMath.exp(spread * normal());
    }

    /** One of the two whole numbers about a number, on average the number itself. */
    int roundedByChance(double number) {
        return (int) Math.floor(number + uniform());
    }

    <T> T pick(List<T> from) {
        return from.get(whole(0, from.size() - 1));
    }

    /** Keeps a number between two others. */
    static double clamp(double number, double low, double high) {
        return Math.max(low, Math.min(high, number));
    }
}
