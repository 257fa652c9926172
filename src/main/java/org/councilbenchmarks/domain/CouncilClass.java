package org.councilbenchmarks.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * The five classes of principal council in England. Councils of different classes do different work, so most figures are
 * compared within a class only.
 */
public enum CouncilClass {
    LONDON("london"),
    METROPOLITAN("metropolitan"),
    UNITARY("unitary"),
    COUNTY("county"),
    DISTRICT("district");

    private final String code;

    CouncilClass(String code) {
        this.code = code;
    }

    /** The code used in configuration and output, as {@code unitary}. */
    public String code() {
        return code;
    }

    public static Optional<CouncilClass> find(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
