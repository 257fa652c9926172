package org.councilbenchmarks.benchmark.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sums that are open, as equations in what is withheld: each says of some unknowns what they make together. An equation is
 * let in only while no unknown can be solved from all that are there, by adding and subtracting them in whatever way. Kept
 * in reduced echelon form, in which an unknown can be solved exactly where a row holds it alone.
 *
 * <p>The auditing problem of linear disclosure control: Dobkin, Jones and Lipton, "Secure Databases: Protection Against
 * User Influence", ACM Transactions on Database Systems 4 (1979); Chin and Özsoyoğlu, "Auditing and Inference Control in
 * Statistical Databases", IEEE Transactions on Software Engineering 8 (1982). Worked out modulo the prime 2³¹ − 1.
 */
public final class OpenEquations {

    private static final long PRIME = Integer.MAX_VALUE;

    private final int unknowns;
    private List<long[]> rows = new ArrayList<>();

    /** @param unknowns how many there are */
    public OpenEquations(int unknowns) {
        this.unknowns = unknowns;
    }

    /**
     * Adds an equation unless one of the unknowns could be solved then.
     *
     * @param coefficients how often it counts each of the unknowns, from 0
     * @return whether it was added, or says nothing new
     */
    public boolean addUnlessSolved(int... coefficients) {
        List<long[]> all = with(coefficients);
        if (all.stream().anyMatch(OpenEquations::isOfOne)) {
            return false;
        }
        rows = all;
        return true;
    }

    /** Adds an equation, whatever follows from it. */
    public void add(int... coefficients) {
        rows = with(coefficients);
    }

    /** Whether a sum of unknowns follows from the equations. */
    public boolean tells(int... coefficients) {
        return pivot(reduced(coefficients)) == unknowns;
    }

    /** The same equations, to which others can be added. */
    public OpenEquations copy() {
        OpenEquations copy = new OpenEquations(unknowns);
        copy.rows = rows;
        return copy;
    }

    private List<long[]> with(int... coefficients) {
        long[] added = reduced(coefficients);
        int pivot = pivot(added);
        if (pivot == unknowns) {
            return rows;
        }
        scale(added, pivot);
        List<long[]> all = new ArrayList<>();
        for (long[] row : rows) {
            if (row[pivot] == 0) {
                all.add(row);
            } else {
                long[] reduced = row.clone();
                subtract(reduced, added, pivot);
                all.add(reduced);
            }
        }
        all.add(added);
        return all;
    }

    private long[] reduced(int... coefficients) {
        if (coefficients.length != unknowns) {
            throw new IllegalArgumentException("There are " + unknowns + " unknowns, not " + coefficients.length);
        }
        long[] row = Arrays.stream(coefficients)
                .mapToLong(c -> Math.floorMod(c, PRIME))
                .toArray();
        for (long[] known : rows) {
            subtract(row, known, pivot(known));
        }
        return row;
    }

    /** Where the first coefficient stands that is not 0; behind the last where there is none. */
    private static int pivot(long[] row) {
        int place = 0;
        while (place < row.length && row[place] == 0) {
            place++;
        }
        return place;
    }

    /** Takes as much of a row with 1 at the pivot away as makes the pivot 0. */
    private static void subtract(long[] from, long[] row, int pivot) {
        long factor = from[pivot];
        if (factor != 0) {
            for (int i = pivot; i < from.length; i++) {
                from[i] = Math.floorMod(from[i] - factor * row[i], PRIME);
            }
        }
    }

    private static void scale(long[] row, int pivot) {
        long inverse = power(row[pivot], PRIME - 2);
        for (int i = pivot; i < row.length; i++) {
            row[i] = row[i] * inverse % PRIME;
        }
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base % PRIME;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result = result * square % PRIME;
            }
            square = square * square % PRIME;
        }
        return result;
    }

    private static boolean isOfOne(long[] row) {
        return Arrays.stream(row).filter(coefficient -> coefficient != 0).count() == 1;
    }
}
