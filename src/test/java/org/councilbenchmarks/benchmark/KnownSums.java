package org.councilbenchmarks.benchmark;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody can work out who knows some sums: any number of them added and subtracted, each any number of times. Rows are
 * brought to echelon form; arithmetic is modulo a prime, which for small whole numbers decides as fractions would.
 */
final class KnownSums {

    private static final long PRIME = 1_000_000_007L;

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Integer, long[]> byPivot = new HashMap<>();

    /** @param unknowns all that a sum may be made of */
    KnownSums(List<String> unknowns) {
        unknowns.forEach(unknown -> places.put(unknown, places.size()));
    }

    /** Somebody learns the sum of some. */
    void learn(Collection<String> summed) {
        learn(summed, List.of());
    }

    /** Somebody learns by how much the sum of some differs from that of others. */
    void learn(Collection<String> summed, Collection<String> subtracted) {
        long[] row = row(summed, subtracted);
        reduce(row);
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                scale(row, inverse(row[i]));
                byPivot.put(i, row);
                return;
            }
        }
    }

    /** Whether the sum of some follows from what is known. */
    boolean tell(Collection<String> summed) {
        long[] row = row(summed, List.of());
        reduce(row);
        for (long coefficient : row) {
            if (coefficient != 0) {
                return false;
            }
        }
        return true;
    }

    private long[] row(Collection<String> summed, Collection<String> subtracted) {
        long[] row = new long[places.size()];
        summed.forEach(s -> row[places.get(s)] = (row[places.get(s)] + 1) % PRIME);
        subtracted.forEach(s -> row[places.get(s)] = (row[places.get(s)] + PRIME - 1) % PRIME);
        return row;
    }

    private void reduce(long[] row) {
        for (int i = 0; i < row.length; i++) {
            long[] known = byPivot.get(i);
            if (row[i] != 0 && known != null) {
                long times = row[i];
                for (int j = i; j < row.length; j++) {
                    row[j] = (row[j] + (PRIME - times) * known[j]) % PRIME;
                }
            }
        }
    }

    private static void scale(long[] row, long by) {
        for (int j = 0; j < row.length; j++) {
            row[j] = row[j] * by % PRIME;
        }
    }

    private static long inverse(long number) {
        long result = 1;
        long base = number;
        for (long power = PRIME - 2; power > 0; power >>= 1) {
            if ((power & 1) == 1) {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
        }
        return result;
    }
}
