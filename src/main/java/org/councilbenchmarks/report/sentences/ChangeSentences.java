package org.councilbenchmarks.report.sentences;

import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.ChangeCase;
import org.councilbenchmarks.report.blocks.FigureText;

/** What is said of change initiatives. A present value is what a method makes of forecasts: never a saving promised. */
public final class ChangeSentences {

    private ChangeSentences() {}

    /** "3 initiatives are under way or live. 1 more was stopped: it stands last, and in no total." */
    public static String howMany(List<ChangeCase> cases) {
        long stopped = cases.stream().filter(c -> c.initiative().isStopped()).count();
        String goingOn =
                Phrase.count(cases.size() - stopped, "initiative is", "initiatives are") + " under way or live.";
        return stopped == 0
                ? goingOn
                : goingOn
                        + " %s stopped: in no total, and last in the table with what was spent."
                                .formatted(Phrase.count(stopped, "more was", "more were"));
    }

    /** What the numbers of a table of initiatives are. */
    public static String method() {
        return "All are valued in the same way, that of HM Treasury's Green Book: in prices of one year, discounted to the"
                + " initiative's first year, forecast costs raised by optimism bias the less they are tested. They show what"
                + " was forecast or has happened, and promise nothing.";
    }

    /** "Benefits may fall by 21.8% before Online forms is worth no more than it costs." */
    public static Optional<String> leastSafe(List<ChangeCase> cases) {
        return cases.stream()
                .filter(c -> !c.initiative().isStopped())
                .filter(c -> c.worth()
                        .switchingValue()
                        .find()
                        .map(v -> v.signum() > 0)
                        .orElse(false))
                .min((a, b) -> a.worth()
                        .switchingValue()
                        .get()
                        .compareTo(b.worth().switchingValue().get()))
                .map(c ->
                        "The one with the least room is %s: benefits may fall by %s before they only just cover the costs."
                                .formatted(
                                        c.initiative().title(),
                                        percent(c.worth().switchingValue())));
    }

    /** Title of a tornado: "Online forms: £286.1k as it is, −£391.0k if only tested benefits come". */
    public static String tornadoTitle(String initiative, String asItIs, String what, String value) {
        return "%s: %s as it is, %s with %s".formatted(initiative, asItIs, value, Phrase.inside(what));
    }

    /** Small print under the table of what could be otherwise. */
    public static String sensitivity() {
        return "Net present social value if one thing is otherwise, in £. Bias: optimism bias of forecast costs at its upper"
                + " bound. Tested: only benefits that a pilot or an audit backs.";
    }

    /** What a row of the sector's evidence is. */
    public static String evidence() {
        return "What councils expect of change, and what has come of it so far, by theme and stage. Every initiative is valued"
                + " in the same way, in the prices of its return's year. Stopped ones stand in rows of their own, with what"
                + " they cost.";
    }

    private static String percent(Figure figure) {
        return FigureText.of(figure, Unit.PER_CENT);
    }
}
