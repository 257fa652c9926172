package org.councilbenchmarks.record;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Tells whether bytes are still what they were, in next to no time: 64 bits, out of two cyclic redundancy checks that Java
 * works out by the processor's own instructions even before it has compiled anything. A change by accident escapes it once
 * in 10<sup>19</sup> times. It is no proof against somebody who wants to deceive and never names content: that is what
 * {@link Sha256} is for.
 */
public final class QuickSum {
    private final Checksum one = new CRC32();
    private final Checksum other = new CRC32C();

    /** Adds bytes. */
    public void add(byte[] bytes) {
        one.update(bytes, 0, bytes.length);
        other.update(bytes, 0, bytes.length);
    }

    /** The sum of all bytes added. */
    public long value() {
        return one.getValue() << 32 | other.getValue();
    }

    /** The sum of some bytes. */
    public static long of(byte[] bytes) {
        var sum = new QuickSum();
        sum.add(bytes);
        return sum.value();
    }

    /** Sixteen hexadecimal digits. */
    public static String text(long value) {
        return HexFormat.of().toHexDigits(value);
    }
}
