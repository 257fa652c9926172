package org.councilbenchmarks.domain.returns;

/**
 * How a table is written.
 *
 * @param encoding name of the character set, as {@code UTF-8}; empty where unknown
 * @param delimiter {@code comma}, {@code semicolon}, {@code tab}, {@code pipe} or the character itself; empty where unknown
 * @param headerLine physical line of the header, from 1; 0 where there is none
 */
public record Dialect(String encoding, String delimiter, int headerLine) {
    public static final Dialect UNKNOWN = new Dialect("", "", 0);
}
