package org.councilbenchmarks.record.facts;

/**
 * Where a part of a facts file lies.
 *
 * @param offset of its first byte
 * @param length in bytes
 * @param checksum CRC-32C of its bytes
 */
record Block(long offset, int length, long checksum) {
    /** Bytes that {@link #write} needs. */
    static final int SIZE = 24;

    void write(ByteSink out) {
        out.putFixed(offset);
        out.putFixed(length);
        out.putFixed(checksum);
    }

    static Block read(ByteSource in) {
        return new Block(in.getFixed(), Math.toIntExact(in.getFixed()), in.getFixed());
    }
}
