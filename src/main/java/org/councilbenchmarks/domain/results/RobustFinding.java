package org.councilbenchmarks.domain.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.measures.Figure;

/**
 * Whether a value lies on the same side of the median whomever the council is fairly compared with: councils of its class
 * and its nearest neighbours, each of five at least, and councils of its class and region where there are five.
 *
 * @param side strictly above, or strictly below, the medians of all of them; else neither
 * @param peerGroups ids of the groups that agree, in the order class, neighbours, class and region; empty where neither
 */
public record RobustFinding(Side side, List<String> peerGroups) {

    private static final RobustFinding NONE = new RobustFinding(Side.NEITHER, List.of());

    public RobustFinding {
        peerGroups = List.copyOf(peerGroups);
    }

    /** Of the medians. */
    public enum Side {
        ABOVE,
        BELOW,
        NEITHER
    }

    /**
     * @param positions of one value, one for each of its groups, in any order; published ones for what everyone reads: they
     *     find nothing where a median is withheld
     * @throws IllegalArgumentException where they are of several values
     */
    public static RobustFinding of(List<Position> positions) {
        if (positions.stream().map(Position::key).distinct().count() > 1) {
            throw new IllegalArgumentException("Positions of several values: " + positions);
        }
        Optional<Position> ofClass = find(positions, "class:");
        Optional<Position> ofNeighbours = find(positions, Neighbours.PREFIX);
        if (ofClass.isEmpty() || ofNeighbours.isEmpty()) {
            return NONE;
        }
        List<Position> compared = find(positions, "class-region:")
                .map(region -> List.of(ofClass.get(), ofNeighbours.get(), region))
                .orElse(List.of(ofClass.get(), ofNeighbours.get()));
        return of(compared, side(ofClass.get()));
    }

    private static RobustFinding of(List<Position> compared, Side side) {
        boolean agree = compared.stream().allMatch(position -> side(position) == side);
        return side == Side.NEITHER || !agree
                ? NONE
                : new RobustFinding(
                        side, compared.stream().map(Position::peerGroup).toList());
    }

    private static Optional<Position> find(List<Position> positions, String prefix) {
        return positions.stream()
                .filter(position -> position.peerGroup().startsWith(prefix))
                .filter(position ->
                        position.cohort().isEnough() && position.median().isKnown())
                .findFirst();
    }

    private static Side side(Position position) {
        Figure gap = position.value().minus(position.median());
        int sign = gap.find().map(BigDecimal::signum).orElse(0);
        return sign > 0 ? Side.ABOVE : sign < 0 ? Side.BELOW : Side.NEITHER;
    }

    public boolean isFound() {
        return side != Side.NEITHER;
    }
}
