package org.councilbenchmarks.benchmark.statistics;

import java.math.BigDecimal;
import org.councilbenchmarks.domain.measures.Decimals;

/**
 * Which numbers of people are too small to publish, since somebody might be recognised: those on a base under ten, and those
 * that have one to four people on either side.
 */
public final class SmallNumbers {

    private static final BigDecimal ENOUGH_PEOPLE = BigDecimal.TEN;
    private static final BigDecimal ENOUGH_ON_EITHER_SIDE = BigDecimal.valueOf(5);

    private SmallNumbers() {}

    /**
     * Whether a part of a base has to be withheld. Nobody at all may be shown.
     *
     * @param everybody whether everybody may be shown too: that nobody lacks a skill points at no one
     */
    public static boolean isSmallShare(BigDecimal part, BigDecimal base, boolean everybody) {
        if (base.compareTo(ENOUGH_PEOPLE) < 0) {
            return true;
        }
        BigDecimal rest = Decimals.subtract(base, part);
        boolean shown = part.signum() == 0 || (everybody && rest.signum() == 0);
        return !shown && (part.compareTo(ENOUGH_ON_EITHER_SIDE) < 0 || rest.compareTo(ENOUGH_ON_EITHER_SIDE) < 0);
    }

    /** One to four. */
    public static boolean isFew(BigDecimal people) {
        return people.signum() > 0 && people.compareTo(ENOUGH_ON_EITHER_SIDE) < 0;
    }
}
