package org.councilbenchmarks.domain.returns;

import java.util.regex.Pattern;

/** The identity of a return, as {@code spending}: the name of its folder under {@code input/} and {@code config/returns/}. */
public record ReturnId(String value) implements Comparable<ReturnId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_-]*");

    public ReturnId {
        if (!isId(value)) {
            throw new IllegalArgumentException("Not a return id (lower-case letters, digits, - and _): " + value);
        }
    }

    /** Whether the text has the form of an id: lower-case letters, digits, - and _, a letter first. */
    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
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
