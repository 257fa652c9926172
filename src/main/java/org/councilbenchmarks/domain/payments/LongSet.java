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
        int place = (int) (member >>> 24) & mask;
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
