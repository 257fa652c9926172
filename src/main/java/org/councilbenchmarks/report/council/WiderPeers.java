package org.councilbenchmarks.report.council;

import java.util.Optional;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.domain.results.Position;
import org.councilbenchmarks.domain.results.RobustFinding;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.sentences.Comparison;
import org.councilbenchmarks.report.sentences.Comparison.Side;
import org.councilbenchmarks.report.sentences.PeerWords;
import org.councilbenchmarks.report.sentences.WiderPeersSentences;

/** How a figure that was set beside the nearest neighbours stands among all councils of the class. */
final class WiderPeers {

    private WiderPeers() {}

    /** Empty where it was not set beside neighbours, is not above or below them, or too few of the class have a figure. */
    static Optional<String> of(CouncilView council, OwnFigure figure) {
        Side side = figure.comparison().map(Comparison::side).orElse(Side.UNKNOWN);
        boolean isOnASide = side == Side.HIGHER || side == Side.LOWER;
        if (!isOnASide || !PeerWords.of(figure.group()).isNeighbours()) {
            return Optional.empty();
        }
        PeerGroup all = council.councilClass();
        return find(figure, all).map(position -> sentence(council, figure, side, all, position));
    }

    private static Optional<Position> find(OwnFigure figure, PeerGroup group) {
        return figure.all().stream()
                .filter(p -> p.peerGroup().equals(group.id()) && p.cohort().isEnough())
                .findFirst();
    }

    private static String sentence(CouncilView council, OwnFigure figure, Side side, PeerGroup all, Position position) {
        PeerWords words = PeerWords.of(all);
        if (RobustFinding.of(figure.all()).isFound()) {
            return WiderPeersSentences.agree(side, words);
        }
        Side amongAll = side(position);
        return amongAll == side
                ? council.classAndRegion()
                        .map(region -> WiderPeersSentences.notInTheRegion(side, words, PeerWords.of(region)))
                        .orElseGet(() -> WiderPeersSentences.agree(side, words))
                : WiderPeersSentences.differ(
                        amongAll,
                        words,
                        FigureText.of(position.median(), figure.indicator().unit()));
    }

    private static Side side(Position position) {
        Figure gap = position.value().minus(position.median());
        int sign = gap.get().signum();
        return sign > 0 ? Side.HIGHER : sign < 0 ? Side.LOWER : Side.LEVEL;
    }
}
