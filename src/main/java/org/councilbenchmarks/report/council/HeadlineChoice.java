package org.councilbenchmarks.report.council;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.councilbenchmarks.report.sentences.Comparison;

/**
 * Which figures come first: those on which most hangs, pounds and people in turn, at most two of a theme; with at least one
 * that is good and one to ask about, where there are such. Four of them leave room on the page for what to decide and ask.
 */
final class HeadlineChoice {

    private static final int MOST = 4;
    private static final int MOST_OF_A_THEME = 2;

    private HeadlineChoice() {}

    /** @param headlines known ones */
    static List<OwnFigure> of(List<OwnFigure> headlines) {
        List<OwnFigure> chosen = new ArrayList<>();
        for (OwnFigure figure : inTurn(headlines)) {
            if (chosen.size() < MOST && isFree(figure, chosen)) {
                chosen.add(figure);
            }
        }
        require(Comparison::isFavourable, headlines, chosen);
        require(Comparison::isToAskAbout, headlines, chosen);
        return List.copyOf(chosen);
    }

    private static List<OwnFigure> inTurn(List<OwnFigure> headlines) {
        Deque<OwnFigure> pounds = ofKind(Stake.Kind.POUNDS, headlines);
        Deque<OwnFigure> people = ofKind(Stake.Kind.PEOPLE, headlines);
        List<OwnFigure> all = new ArrayList<>();
        while (!pounds.isEmpty() || !people.isEmpty()) {
            Optional.ofNullable(pounds.poll()).ifPresent(all::add);
            Optional.ofNullable(people.poll()).ifPresent(all::add);
        }
        all.addAll(ofKind(Stake.Kind.OTHER, headlines));
        return all;
    }

    private static Deque<OwnFigure> ofKind(Stake.Kind kind, List<OwnFigure> headlines) {
        return new ArrayDeque<>(headlines.stream()
                .filter(figure -> Stake.of(figure).kind() == kind)
                .sorted(Stake.GREATEST_FIRST)
                .toList());
    }

    private static boolean isFree(OwnFigure figure, List<OwnFigure> chosen) {
        return chosen.stream()
                        .filter(other -> theme(other).equals(theme(figure)))
                        .count()
                < MOST_OF_A_THEME;
    }

    private static String theme(OwnFigure figure) {
        return figure.indicator().words().theme();
    }

    /** Takes the place of the last one that is neither, so that the page does not only praise or only ask. */
    private static void require(Predicate<Comparison> kind, List<OwnFigure> headlines, List<OwnFigure> chosen) {
        if (chosen.stream().anyMatch(figure -> is(kind, figure))) {
            return;
        }
        headlines.stream()
                .filter(figure -> is(kind, figure))
                .sorted(Stake.GREATEST_FIRST)
                .findFirst()
                .ifPresent(figure -> replace(figure, chosen));
    }

    private static void replace(OwnFigure figure, List<OwnFigure> chosen) {
        for (int i = chosen.size() - 1; i >= 0 && chosen.size() >= MOST; i--) {
            if (!is(c -> c.isFavourable() || c.isToAskAbout(), chosen.get(i))) {
                chosen.remove(i);
            }
        }
        if (isFree(figure, chosen)) {
            chosen.add(figure);
        }
    }

    private static boolean is(Predicate<Comparison> kind, OwnFigure figure) {
        return figure.comparison().filter(kind).isPresent();
    }
}
