package org.councilbenchmarks.record.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** Bytes in the making: a buffer that grows. */
final class ByteSink {
    private byte[] bytes = new byte[1 << 10];
    private int length;

    void put(int oneByte) {
        room(1);
        bytes[length++] = (byte) oneByte;
    }

    /** A whole number, not negative for short: seven bits a byte, low ones first. */
    void putNumber(long number) {
        room(10);
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** A whole number of either sign, short where it is near zero. */
    void putSigned(long number) {
        putNumber((number << 1) ^ (number >> 63));
    }

    void putText(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        putNumber(utf8.length);
        putBytes(utf8);
    }

    /** Eight bytes, high ones first. */
    void putFixed(long number) {
        room(Long.BYTES);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (number >>> shift);
        }
    }

    void putBytes(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    int length() {
        return length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    long checksum() {
        return checksum(bytes, 0, length);
    }

    static long checksum(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return crc.getValue();
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }
}
