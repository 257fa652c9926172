package org.councilbenchmarks.report.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Polarity;
import org.councilbenchmarks.domain.results.Distribution;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.report.CouncilLabel;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Text;
import org.councilbenchmarks.report.sentences.Comparison;
import org.councilbenchmarks.report.sentences.QuestionSentences;

/** The questions that the headline figures call for, those on which most hangs first, and whom to ask. */
final class Questions {

    private static final int MOST = 3;
    private static final int PEERS = 2;

    private Questions() {}

    /** One to three; where no figure calls for one, it is said. */
    static List<Text> of(CouncilView council, List<OwnFigure> headlines) {
        List<Text> questions = new ArrayList<>();
        headlines.stream()
                .filter(f -> f.comparison().filter(Comparison::isToAskAbout).isPresent())
                .sorted(Stake.GREATEST_FIRST)
                .limit(MOST)
                .forEach(f -> questions.add(Text.of(question(council, f))));
        if (questions.isEmpty()) {
            questions.add(Text.of(QuestionSentences.nothingStandsOut()));
        }
        if (questions.size() < MOST) {
            council.figures().results().analyses().radar().listDecisions(council.code()).stream()
                    .findFirst()
                    .ifPresent(c -> questions.add(Text.of(QuestionSentences.whoDecides(
                            c.system().name(), c.terms().noticeDeadline().orElseThrow()))));
        }
        return questions;
    }

    private static String question(CouncilView council, OwnFigure figure) {
        String why = QuestionSentences.why(
                figure.title(),
                figure.text(),
                FigureText.of(figure.median(), figure.indicator().unit()));
        List<String> names = names(council, figure);
        return why + " "
                + (names.isEmpty()
                        ? QuestionSentences.askInside()
                        : QuestionSentences.askPeers(names, figure.indicator().polarity()));
    }

    /** Peers in the better quarter whose figures are open, those of the same region first. */
    private static List<String> names(CouncilView council, OwnFigure figure) {
        String region = council.label().region();
        return figure.group().listMembers(figure.own().key().year()).stream()
                .filter(peer -> !peer.equals(council.code()))
                .filter(peer -> standsWell(council, figure, peer))
                .map(peer -> council.figures().names().getCouncil(peer))
                .sorted(Comparator.comparing(
                        (CouncilLabel label) -> !label.region().equals(region)))
                .limit(PEERS)
                .map(CouncilLabel::name)
                .toList();
    }

    private static boolean standsWell(CouncilView council, OwnFigure figure, CouncilCode peer) {
        IndicatorKey own = figure.own().key();
        Optional<Figure> value = council.figures()
                .results()
                .findValue(new IndicatorKey(peer, own.year(), own.indicator(), own.breakdown()))
                .map(IndicatorValue::published)
                .map(IndicatorValue::value)
                .filter(Figure::isKnown);
        Optional<Distribution> spread = figure.benchmark().map(b -> b.distribution());
        return value.isPresent()
                && spread.filter(s -> isInBetterQuarter(
                                value.get().get(), s, figure.indicator().polarity()))
                        .isPresent();
    }

    private static boolean isInBetterQuarter(BigDecimal value, Distribution spread, Polarity polarity) {
        return switch (polarity) {
            case LOW -> value.compareTo(spread.q1().get()) <= 0;
            case HIGH -> value.compareTo(spread.q3().get()) >= 0;
            case NONE -> false;
        };
    }
}
