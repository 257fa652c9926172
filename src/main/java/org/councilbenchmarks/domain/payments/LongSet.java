package org.councilbenchmarks.domain.payments;

/** A set of hashes without an object for each: eight to sixteen bytes an entry. 0 is not a member. Not for several threads. */
public final class LongSet {
    private long[] members = new long[1 << 10];
    private int size;

    /**
     * @param member a hash, well mixed and not 0
     * @return whether it was not there before
     */
    public boolean add(long member) {
        int mask = members.length - 1;
        int place = place(member);
        while (members[place] != 0) {
            if (members[place] == member) {
                return false;
            }
            place = (place + 1) & mask;
        }
        members[place] = member;
        size++;
        if (size * 4L > members.length * 3L) {
            grow();
        }
        return true;
    }

    /**
     * Looks where the hashes would stand, one not waiting for the other, so that the processor has the memory at hand when
     * they are added one by one: of a large set every look is a wait for memory.
     *
     * @return nothing of use
     */
    public long fetch(long[] hashes, int count) {
        long seen = 0;
        for (int i = 0; i < count; i++) {
            seen ^= members[place(hashes[i])];
        }
        return seen;
    }

    private int place(long member) {
        return (int) (member >>> 24) & (members.length - 1);
    }

    private void grow() {
        long[] old = members;
        members = new long[old.length * 2];
        size = 0;
        for (long member : old) {
            if (member != 0) {
                add(member);
            }
        }
    }
}
