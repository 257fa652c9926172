package org.councilbenchmarks.sample;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * The contract of a system as it stands at the end of a year. Terms follow each other from the day on which the system
 * came; after the first, some just roll on, some have ended without anybody renewing them, and of some nobody knows.
 *
 * @param start first day of the present term; empty where unknown
 * @param end as in the return: a date, {@code rolling} or blank
 * @param noticeMonths months of notice
 */
record Contract(Optional<LocalDate> start, String end, int noticeMonths) {
    private static final List<Integer> TERMS = List.of(2, 2, 3, 3, 3, 4, 4, 5, 5, 5, 5, 7, 7, 10);
    private static final List<Integer> NOTICES = List.of(3, 3, 3, 6, 6, 6, 9, 12);
    private static final double ROLLING = 0.16;
    private static final double LAPSED = 0.4;

    static Contract of(SystemSlot slot, SystemLife life, FinancialYear year) {
        Dice dice = slot.dice("contract", life.born());
        int term = dice.pick(TERMS);
        int notice = dice.pick(NOTICES);
        int terms = life.age() / term;
        LocalDate begin = begin(life.born(), dice).plusYears((long) terms * term);
        if (dice.chance(unknownShare(slot))) {
            return new Contract(dice.chance(0.5) ? Optional.of(begin) : Optional.empty(), "", notice);
        }
        boolean rolls = dice.chance(ROLLING);
        if (rolls && terms > 0) {
            return new Contract(Optional.of(begin), "rolling", notice);
        }
        // What should have been renewed in the last ten months of the year may have been forgotten.
        boolean recent = begin.isAfter(year.end().minusMonths(10));
        if (terms > 0 && recent && dice.chance(LAPSED)) {
            return new Contract(Optional.of(begin.minusYears(term)), lastDayBefore(begin), notice);
        }
        return new Contract(Optional.of(begin), lastDayBefore(begin.plusYears(term)), notice);
    }

    private static String lastDayBefore(LocalDate day) {
        return day.minusDays(1).toString();
    }

    /** A day in the financial year that ends in the given calendar year; often its first. */
    private static LocalDate begin(int born, Dice dice) {
        int month = dice.chance(0.45) ? 4 : dice.whole(1, 12);
        return LocalDate.of(month < Month.APRIL.getValue() ? born : born - 1, month, 1);
    }

    private static double unknownShare(SystemSlot slot) {
        double share =
                Dice.of(slot.owner().seed(), slot.owner().name(), "contracts").between(0.01, 0.2);
        return Dice.clamp(share - 0.03 * slot.owner().maturity(), 0.01, 0.3);
    }
}
