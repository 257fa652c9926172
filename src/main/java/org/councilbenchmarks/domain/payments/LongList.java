package org.councilbenchmarks.domain.payments;

import java.util.Arrays;

/** Longs in the making. Not for several threads. */
public final class LongList {
    private long[] values = new long[16];
    private int size;

    public void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    public void addAll(LongList more) {
        for (int i = 0; i < more.size; i++) {
            add(more.values[i]);
        }
    }

    /** Takes out one of the values that equal the given, if there is one. */
    public void remove(long value) {
        for (int i = size - 1; i >= 0; i--) {
            if (values[i] == value) {
                values[i] = values[--size];
                return;
            }
        }
    }

    public int size() {
        return size;
    }

    public long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
