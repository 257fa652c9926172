package org.councilbenchmarks.record.facts;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteSink} wrote. */
final class ByteSource {
    private final byte[] bytes;
    private int at;

    ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    int get() {
        if (at == bytes.length) {
            throw new DamagedFactsException("ends too early");
        }
        return bytes[at++];
    }

    long getNumber() {
        long number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int b = get();
            number |= (b & 0x7FL) << shift;
            if (b >= 0) {
                return number;
            }
        }
        throw new DamagedFactsException("a number without end");
    }

    /** A number that counts or points, from 0 to what an int holds. */
    int getCount() {
        long number = getNumber();
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw new DamagedFactsException("a count of " + number);
        }
        return (int) number;
    }

    long getSigned() {
        long number = getNumber();
        return (number >>> 1) ^ -(number & 1);
    }

    String getText() {
        int length = getCount();
        if (length > bytes.length - at) {
            throw new DamagedFactsException("a text longer than what is left");
        }
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    long getFixed() {
        long number = 0;
        for (int i = 0; i < 8; i++) {
            number = (number << 8) | (get() & 0xFF);
        }
        return number;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }
}
