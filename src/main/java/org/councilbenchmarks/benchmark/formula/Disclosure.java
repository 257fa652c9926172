package org.councilbenchmarks.benchmark.formula;

import java.util.Set;
import org.councilbenchmarks.benchmark.statistics.SmallNumbers;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Openness;

/**
 * How far a council's value may be published. Small numbers of people are withheld because somebody might be recognised;
 * what says how a council could be attacked is open as a group's distribution only. The tests use exact numbers.
 */
final class Disclosure {

    private static final String COVERAGE = "skills.coverage";
    private static final Set<String> SHARES_OF_PEOPLE = Set.of("staff.turnover", "staff.retirement_exposure", COVERAGE);
    private static final String PEOPLE_SHORT = "skills.gap_people";
    private static final Set<String> SECURITY =
            Set.of("systems.legacy_share", "systems.red_share", "systems.out_of_support", "contracts.trapped_legacy");

    private Disclosure() {}

    static Openness of(Indicator indicator, Working working) {
        if (SECURITY.contains(indicator.id())) {
            return Openness.RESTRICTED;
        }
        if (!working.value().isKnown()) {
            return ofJointBody(indicator, working);
        }
        boolean disclosive = isUnderBase(indicator, working.denominator())
                || (SHARES_OF_PEOPLE.contains(indicator.id()) && isSmallShare(indicator, working))
                || (PEOPLE_SHORT.equals(indicator.id())
                        && SmallNumbers.isFew(working.value().get()));
        return disclosive ? Openness.DISCLOSIVE : Openness.OPEN;
    }

    /** No partner shows a joint body's number of people, but a group's total holds it. */
    private static Openness ofJointBody(Indicator indicator, Working working) {
        boolean few = PEOPLE_SHORT.equals(indicator.id())
                && working.jointParts().stream()
                        .flatMap(part -> part.numerator().find().stream())
                        .anyMatch(SmallNumbers::isFew);
        return few ? Openness.DISCLOSIVE : Openness.OPEN;
    }

    private static boolean isUnderBase(Indicator indicator, Figure base) {
        return indicator
                .minimumBase()
                .flatMap(least -> base.find().map(b -> b.compareTo(least) < 0))
                .orElse(false);
    }

    /** Open from a base of ten where nobody, or at least five on either side; coverage also where everybody. */
    private static boolean isSmallShare(Indicator indicator, Working working) {
        return SmallNumbers.isSmallShare(
                working.numerator().get(), working.denominator().get(), COVERAGE.equals(indicator.id()));
    }
}
