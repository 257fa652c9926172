package org.councilbenchmarks.sample;

import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * A change initiative of a council: what it is, when it began, how it goes.
 *
 * @param reference the council's own
 * @param idea what it is
 * @param start year 0
 * @param stopped the year in which it is ended before it is done; after all years where it is not
 * @param capital £ of capital that it costs in all
 * @param yearly £ of benefits in a full year
 * @param success actual benefits as a share of forecast ones
 * @param tried whether a pilot was made
 * @param inOldPrices whether benefits are given in prices of the first year
 */
record Initiative(
        String reference,
        ChangeIdea idea,
        FinancialYear start,
        FinancialYear stopped,
        double capital,
        double yearly,
        double success,
        boolean tried,
        boolean inOldPrices) {
    /** Asked for since this year. */
    static final FinancialYear FIRST_RETURN = FinancialYear.of(2024);

    private static final int EARLIEST = 2022;
    private static final double COUNCILS = 0.3;
    private static final double STOPPED = 0.14;
    private static final double LEAST_CAPITAL = 20_000;

    /** The council's initiatives that have begun by a year. */
    static List<Initiative> list(CouncilProfile profile, FinancialYear year) {
        Dice dice = profile.dice("initiatives");
        boolean has = dice.chance(COUNCILS) || CouncilSelection.isNamed(profile.council());
        int number = has ? (dice.chance(0.25) ? 2 : 1) : 0;
        List<Initiative> begun = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            Initiative initiative = of(profile, i);
            if (initiative.start().compareTo(year) <= 0) {
                begun.add(initiative);
            }
        }
        return begun;
    }

    private static Initiative of(CouncilProfile profile, int number) {
        Dice dice = profile.dice("initiative", number);
        // Odd numbers from the first half of the ideas, even ones from the second: no council has the same twice.
        List<ChangeIdea> ideas = ChangeIdea.list();
        int half = ideas.size() / 2;
        ChangeIdea idea = dice.pick(number % 2 == 1 ? ideas.subList(0, half) : ideas.subList(half, ideas.size()));
        FinancialYear start = FinancialYear.of(EARLIEST + dice.whole(0, number == 1 ? 2 : 3));
        boolean stops = dice.chance(STOPPED);
        FinancialYear stopped = FinancialYear.of(start.first() + (stops ? 1 + dice.whole(0, 1) : 50));
        double capital = Math.max(LEAST_CAPITAL, profile.residents() * idea.capital() * dice.factor(0.4));
        double worth = Dice.clamp(0.62 + 0.06 * profile.maturity(), 0.3, 1.0) * dice.factor(0.35);
        return new Initiative(
                "CI-%02d".formatted(number),
                idea,
                start,
                stopped,
                capital,
                capital * worth,
                Dice.clamp(0.8 * dice.factor(0.3), 0.2, 1.4),
                dice.chance(0.45),
                dice.chance(0.35));
    }

    boolean isStopped(FinancialYear year) {
        return stopped.compareTo(year) <= 0;
    }

    /** The longer it goes on, the further it is. */
    String stage(FinancialYear year) {
        if (isStopped(year)) {
            return "stopped";
        }
        return switch (year.first() - start.first()) {
            case 0 -> tried ? "alpha" : "discovery";
            case 1 -> tried ? "beta" : "alpha";
            case 2 -> "beta";
            default -> "live";
        };
    }
}
