package org.councilbenchmarks.benchmark.formula;

import org.councilbenchmarks.benchmark.statistics.SmallNumbers;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.indicators.Protection;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Openness;

/**
 * How far a council's value may be published. Small numbers of people are withheld because somebody might be recognised;
 * what says how a council could be attacked is open as a group's distribution only. The tests use exact numbers.
 */
final class Disclosure {

    private Disclosure() {}

    static Openness of(Indicator indicator, Working working) {
        Protection protection = indicator.traits().protection();
        if (protection == Protection.SECURITY) {
            return Openness.RESTRICTED;
        }
        boolean disclosive = working.value().isKnown()
                ? isUnderBase(indicator, working.denominator()) || isSmall(protection, working)
                : isSmallForJointBody(protection, working);
        return disclosive ? Openness.DISCLOSIVE : Openness.OPEN;
    }

    private static boolean isSmall(Protection protection, Working working) {
        return switch (protection) {
            case OPEN, SECURITY -> false;
            case SHARE_OF_PEOPLE, COVERAGE_OF_PEOPLE ->
                SmallNumbers.isSmallShare(
                        working.numerator().get(),
                        working.denominator().get(),
                        protection == Protection.COVERAGE_OF_PEOPLE);
            case NUMBER_OF_PEOPLE -> SmallNumbers.isFew(working.numerator().get());
        };
    }

    /** No partner shows a joint body's number of people, but a group's total holds it. */
    private static boolean isSmallForJointBody(Protection protection, Working working) {
        return protection == Protection.NUMBER_OF_PEOPLE
                && working.jointParts().stream()
                        .flatMap(part -> part.numerator().find().stream())
                        .anyMatch(SmallNumbers::isFew);
    }

    private static boolean isUnderBase(Indicator indicator, Figure base) {
        return indicator
                .minimumBase()
                .flatMap(least -> base.find().map(b -> b.compareTo(least) < 0))
                .orElse(false);
    }
}
