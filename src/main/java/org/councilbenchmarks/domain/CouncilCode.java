package org.councilbenchmarks.domain;

/**
 * The Government Statistical Service code of a principal council of England, as {@code E06000052} (Cornwall).
 *
 * <p>The form is checked, not the existence: whether a council exists, and when, is the register's matter.
 */
public record CouncilCode(String value) implements Comparable<CouncilCode> {
    private static final int LENGTH = 9;

    /** @throws IllegalArgumentException where the text is not an E and eight digits */
    public CouncilCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("Not a GSS code of England (an E and eight digits): " + value);
        }
    }

    public static CouncilCode of(String value) {
        return new CouncilCode(value);
    }

    /** Whether the text has the form of a code: an E and eight digits. */
    public static boolean isCode(String text) {
        if (text.length() != LENGTH || text.charAt(0) != 'E') {
            return false;
        }
        for (int i = 1; i < LENGTH; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(CouncilCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
