package org.councilbenchmarks.domain.returns;

/** The identity of a return, as {@code spending}: the name of its folder under {@code input/} and {@code config/returns/}. */
public record ReturnId(String value) implements Comparable<ReturnId> {
    public ReturnId {
        if (!value.matches("[a-z][a-z0-9_-]*")) {
            throw new IllegalArgumentException("Not a return id (lower-case letters, digits, - and _): " + value);
        }
    }

    public static ReturnId of(String value) {
        return new ReturnId(value);
    }

    @Override
    public int compareTo(ReturnId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
