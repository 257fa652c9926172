package org.councilbenchmarks.domain.measures;

/**
 * Why a value is absent, in the shorthand of the Government Statistical Service. The order is that of precedence: where
 * several inputs are absent, the result is absent for the first of their reasons.
 */
public enum Absence {
    /** Not applicable to this class of council, or a known denominator of zero or less. */
    NOT_APPLICABLE("[z]"),
    /** Not returned, denominator not returned, or rejected. */
    NOT_AVAILABLE("[x]"),
    /** Withheld: disclosure, security, or a cohort that is too small. */
    WITHHELD("[c]");

    private final String shorthand;

    Absence(String shorthand) {
        this.shorthand = shorthand;
    }

    public String shorthand() {
        return shorthand;
    }

    /** The reason that prevails over two absent inputs. */
    public Absence over(Absence other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
