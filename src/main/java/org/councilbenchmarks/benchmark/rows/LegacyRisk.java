package org.councilbenchmarks.benchmark.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.returns.Row;

/**
 * A system's risk by the Legacy IT Risk Assessment Framework of the Central Digital and Data Office (2023): seven criteria
 * of likelihood (1 to 6) and six of impact (1 to 5). A side is the middle between the mean and the highest of its scored
 * criteria, the score their product; from 16 a system is red, and it is legacy once any likelihood criterion is 3 or more.
 *
 * @param likelihoods the scored criteria
 * @param impacts likewise
 */
public record LegacyRisk(List<Integer> likelihoods, List<Integer> impacts) {

    private static final int LIKELIHOOD_CRITERIA = 7;
    private static final int IMPACT_CRITERIA = 6;
    private static final int ENOUGH_LIKELIHOODS = 4;
    private static final int ENOUGH_IMPACTS = 3;
    private static final int LEGACY_FROM = 3;
    private static final int RED_FROM = 16;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public LegacyRisk {
        likelihoods = List.copyOf(likelihoods);
        impacts = List.copyOf(impacts);
    }

    /** The scores of a system. */
    public static LegacyRisk of(Row system) {
        return new LegacyRisk(
                scores(system, "likelihood_", LIKELIHOOD_CRITERIA), scores(system, "impact_", IMPACT_CRITERIA));
    }

    private static List<Integer> scores(Row system, String prefix, int criteria) {
        List<Integer> scores = new ArrayList<>();
        for (int i = 1; i <= criteria; i++) {
            system.findNumber(prefix + i).ifPresent(score -> scores.add(score.intValueExact()));
        }
        return scores;
    }

    /** Empty where no likelihood is scored. */
    public Optional<Boolean> legacy() {
        return likelihoods.isEmpty() ? Optional.empty() : Optional.of(Collections.max(likelihoods) >= LEGACY_FROM);
    }

    /** 1 to 6; empty where no likelihood is scored. */
    public Optional<BigDecimal> likelihood() {
        return side(likelihoods);
    }

    /** 1 to 5; empty where no impact is scored. */
    public Optional<BigDecimal> impact() {
        return side(impacts);
    }

    /** Likelihood × impact, 1 to 30; empty unless both sides are scored. */
    public Optional<BigDecimal> score() {
        return likelihood().flatMap(l -> impact().map(i -> Decimals.multiply(l, i)));
    }

    /** Empty unless both sides are scored. */
    public Optional<Boolean> red() {
        if (likelihoods.isEmpty() || impacts.isEmpty()) {
            return Optional.empty();
        }
        // (2n · side of likelihood) · (2m · side of impact) against 4nm · 16, in whole numbers: a score of 16 is red
        // even
        // where a mean has no finite decimals.
        long product = (long) doubled(likelihoods) * doubled(impacts);
        long limit = 4L * likelihoods.size() * impacts.size() * RED_FROM;
        return Optional.of(product >= limit);
    }

    /** Whether enough of the likelihood is scored to be relied on. */
    public boolean isLikelihoodReliable() {
        return likelihoods.size() >= ENOUGH_LIKELIHOODS;
    }

    /** Whether enough of both sides is scored to be relied on. */
    public boolean isScoreReliable() {
        return isLikelihoodReliable() && impacts.size() >= ENOUGH_IMPACTS;
    }

    private static Optional<BigDecimal> side(List<Integer> scores) {
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal twice = BigDecimal.valueOf(scores.size()).multiply(TWO);
        return Optional.of(Decimals.divide(BigDecimal.valueOf(doubled(scores)), twice));
    }

    /** n · (mean + max): the side times 2n. */
    private static int doubled(List<Integer> scores) {
        return scores.stream().mapToInt(Integer::intValue).sum() + scores.size() * Collections.max(scores);
    }
}
