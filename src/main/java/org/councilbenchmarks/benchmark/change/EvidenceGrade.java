package org.councilbenchmarks.benchmark.change;

import java.math.BigDecimal;
import java.util.Locale;
import org.councilbenchmarks.catalogue.reference.OptimismBias;
import org.councilbenchmarks.domain.measures.Decimals;

/** What an amount rests on; the better, the less optimism bias a forecast cost is given. */
public enum EvidenceGrade {
    NONE("1"),
    COMPARABLE("0.5"),
    PILOT("0.25"),
    AUDITED("0");

    private final BigDecimal part;

    EvidenceGrade(String part) {
        this.part = new BigDecimal(part);
    }

    /**
     * @param code of the list of evidence grades; blank counts as none
     * @throws IllegalArgumentException where there is no such grade
     */
    public static EvidenceGrade of(String code) {
        return code.isEmpty() ? NONE : valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether it was measured: a pilot or an audit. */
    public boolean isStrong() {
        return this == PILOT || this == AUDITED;
    }

    /**
     * By which forecast costs are raised: the upper bound without evidence, halfway to the lower one by what others found,
     * three quarters of the way by a pilot, the lower bound where audited.
     */
    public BigDecimal bias(OptimismBias.Range range) {
        BigDecimal width = Decimals.subtract(range.upper(), range.lower());
        return Decimals.add(range.lower(), Decimals.multiply(part, width));
    }
}
