package org.councilbenchmarks.report.sentences;

import org.councilbenchmarks.report.sentences.Comparison.Side;

/**
 * Whether what is said of a council beside its nearest neighbours comes out the same among all councils of its class, and of
 * its class and region: said behind the comparison, as a reason to rely on it or to take care.
 */
public final class WiderPeersSentences {

    private WiderPeersSentences() {}

    /** "It is above the median of all unitary authorities too." */
    public static String agree(Side side, PeerWords councilClass) {
        return "It is %s the median of all %s too.".formatted(where(side), councilClass.noun());
    }

    /** "It is above the median of all unitary authorities too, but not of unitary authorities in the South West." */
    public static String notInTheRegion(Side side, PeerWords councilClass, PeerWords ofRegion) {
        return "It is %s the median of all %s too, but not of %s."
                .formatted(where(side), councilClass.noun(), ofRegion.noun());
    }

    /** "Among all unitary authorities it is below the median (21.0%): take care." */
    public static String differ(Side side, PeerWords councilClass, String median) {
        return "Among all %s it is %s the median (%s): take care.".formatted(councilClass.noun(), where(side), median);
    }

    private static String where(Side side) {
        return switch (side) {
            case HIGHER -> "above";
            case LOWER -> "below";
            case LEVEL -> "level with";
            case UNKNOWN -> throw new IllegalArgumentException("There is no median to be on a side of");
        };
    }
}
