package org.councilbenchmarks.catalogue.reference;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.domain.CouncilCode;

/** Which part of a council that was split went to which of its successors. What nobody stated is not known. */
public final class Apportionments {
    private final Map<Split, BigDecimal> shares;

    private Apportionments(Map<Split, BigDecimal> shares) {
        this.shares = Map.copyOf(shares);
    }

    /** @param shares from 0 to 1 */
    public static Apportionments of(Map<Split, BigDecimal> shares) {
        return new Apportionments(shares);
    }

    /** A council and one of those that took its place. */
    public record Split(CouncilCode predecessor, CouncilCode successor) {}

    /** The successor's part, 0 to 1; empty where none was stated. */
    public Optional<BigDecimal> find(CouncilCode predecessor, CouncilCode successor) {
        return Optional.ofNullable(shares.get(new Split(predecessor, successor)));
    }
}
