package org.councilbenchmarks.domain.payments;

import java.util.Arrays;

/**
 * Numbers for keys, in the order in which they are first seen, from 0: a map from long to int without an object for each
 * entry. Keys are hashes or packed numbers; 0 is a key like any other. Not for several threads.
 */
public final class LongNumbers {
    private static final int NONE = -1;

    private long[] keys = new long[64];
    private int[] numbers = filled(64);
    private int size;

    private static int[] filled(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, NONE);
        return numbers;
    }

    /** The key's number; a new key gets the next one, which {@link #size()} was before. */
    public int numberOf(long key) {
        int place = place(key);
        if (numbers[place] != NONE) {
            return numbers[place];
        }
        keys[place] = key;
        numbers[place] = size++;
        if (size * 2 > keys.length) {
            grow();
        }
        return size - 1;
    }

    /** The key's number; -1 where it has none. */
    public int find(long key) {
        return numbers[place(key)];
    }

    public int size() {
        return size;
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int place = (int) (Hashes.and(key, 0) >>> 20) & mask;
        while (numbers[place] != NONE && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = filled(oldKeys.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != NONE) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }
}
