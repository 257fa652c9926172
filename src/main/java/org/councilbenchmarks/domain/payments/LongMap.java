package org.councilbenchmarks.domain.payments;

import java.util.function.LongConsumer;

/** A map from hash to hash without an object for each entry; 0 is no key and no value. Not for several threads. */
public final class LongMap {
    /** Keys in even places, their values behind them: one look into memory finds both. */
    private long[] entries = new long[1 << 11];

    private int size;

    /** The value that the key has already; 0 where it had none, and has the given one now. */
    public long putIfAbsent(long key, long value) {
        int mask = entries.length - 1;
        int place = place(key);
        while (entries[place] != 0) {
            if (entries[place] == key) {
                return entries[place + 1];
            }
            place = (place + 2) & mask;
        }
        entries[place] = key;
        entries[place + 1] = value;
        if (++size * 3L > entries.length) {
            grow();
        }
        return 0;
    }

    /** As {@link LongSet#fetch}. */
    public long fetch(long[] keys, int count) {
        long seen = 0;
        for (int i = 0; i < count; i++) {
            seen ^= entries[place(keys[i])];
        }
        return seen;
    }

    private int place(long key) {
        return (int) (key >>> 24) << 1 & (entries.length - 1);
    }

    /** Gives every value, in no order. */
    public void forEachValue(LongConsumer consumer) {
        for (int i = 0; i < entries.length; i += 2) {
            if (entries[i] != 0) {
                consumer.accept(entries[i + 1]);
            }
        }
    }

    private void grow() {
        long[] old = entries;
        entries = new long[old.length * 2];
        size = 0;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                putIfAbsent(old[i], old[i + 1]);
            }
        }
    }
}
