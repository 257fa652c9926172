package org.councilbenchmarks.domain.returns;

/** The identity of a return, as {@code spending}: the name of its folder under {@code input/} and {@code config/returns/}. */
public record ReturnId(String value) implements Comparable<ReturnId> {
    public ReturnId {
        if (!isId(value)) {
            throw new IllegalArgumentException("Not a return id (lower-case letters, digits, - and _): " + value);
        }
    }

    /** Whether the text has the form of an id: lower-case letters, digits, - and _, a letter first. */
    public static boolean isId(String text) {
        return !text.isEmpty() && isLetter(text.charAt(0)) && text.chars().allMatch(ReturnId::mayStand);
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean mayStand(int c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
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
