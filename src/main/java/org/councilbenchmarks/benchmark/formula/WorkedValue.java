package org.councilbenchmarks.benchmark.formula;

import java.util.List;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.IndicatorValue;

/**
 * A value, with what group totals need to know of it.
 *
 * @param value as the council itself may see it
 * @param jointParts undivided parts of joint bodies in its numerator and denominator: a group takes each body's once
 */
public record WorkedValue(IndicatorValue value, List<JointPart> jointParts) {

    public WorkedValue {
        jointParts = List.copyOf(jointParts);
    }

    /** The council's own part of the numerator; absent where the value is. */
    public Figure ownNumerator() {
        Figure own = value.value().isKnown() ? value.numerator() : value.value();
        for (JointPart part : jointParts) {
            own = own.minus(part.numerator());
        }
        return own;
    }

    /** The council's own part of the denominator; absent where the value is, or where the indicator has none. */
    public Figure ownDenominator() {
        Figure own = value.value().isKnown() ? value.denominator() : value.value();
        for (JointPart part : jointParts) {
            own = own.minus(part.denominator());
        }
        return own;
    }

    /** The same, marked as otherwise than in the last edition. */
    public WorkedValue revised() {
        return with(value.revised());
    }

    WorkedValue with(IndicatorValue other) {
        return new WorkedValue(other, jointParts);
    }
}
