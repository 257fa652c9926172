package org.councilbenchmarks.report.sector;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.results.PeerGroup;

/**
 * A comparison that comes out the same in every group that can make it.
 *
 * @param above whether the first number is always strictly above the second; else it is always strictly below
 * @param groups how many groups made the comparison
 */
record Agreement(boolean above, int groups) {

    /** What is seen in fewer groups is no pattern. */
    static final int ENOUGH = 3;

    /** Compares the numbers in each group that has both; none where they are too few, disagree, or are equal in one. */
    static Optional<Agreement> of(
            List<PeerGroup> groups,
            Function<PeerGroup, Optional<BigDecimal>> one,
            Function<PeerGroup, Optional<BigDecimal>> other) {
        List<Integer> signs = groups.stream()
                .flatMap(group -> compared(one.apply(group), other.apply(group)))
                .toList();
        List<Integer> different = signs.stream().distinct().toList();
        return signs.size() < ENOUGH || different.size() > 1 || different.getFirst() == 0
                ? Optional.empty()
                : Optional.of(new Agreement(different.getFirst() > 0, signs.size()));
    }

    private static Stream<Integer> compared(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.stream().flatMap(a -> other.stream().map(b -> Integer.signum(a.compareTo(b))));
    }
}
