package org.councilbenchmarks.sample;

import java.util.Arrays;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.catalogue.reference.Population;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * The lasting traits of one council, from which all its figures follow.
 *
 * @param council the real council
 * @param seed of the sector
 * @param residents its population
 * @param norms what is usual in its class
 * @param maturity how far its technology has come, in standard deviations of the sector
 * @param spending what it spends, as a multiple of what is usual in its class
 * @param growth yearly growth of its technology spend, 0.05 for 5 %
 * @param vacancy share of its technology posts that usually stand empty
 * @param outsourced share of its technology work that a contractor does
 */
record CouncilProfile(
        Council council,
        long seed,
        double residents,
        ClassNorms norms,
        double maturity,
        double spending,
        double growth,
        double vacancy,
        double outsourced) {
    /** The year in which the norms hold. */
    private static final int BASE_YEAR = 2025;

    private static final double RESIDENTS_FOR_ONE_POST = 8_000;

    static CouncilProfile of(Council council, Population population, long seed) {
        Dice dice = Dice.of(seed, council.code(), "profile");
        ClassNorms norms = ClassNorms.of(council.councilClass());
        double residents = population
                .find(council.code(), FinancialYear.of(BASE_YEAR))
                .map(Population.Estimate::residents)
                .orElse(norms.typicalPopulation());
        // Small councils pay more for each resident: some systems cost the same whoever runs them.
        double size = StrictMath.pow(residents / norms.typicalPopulation(), -0.12);
        double outsourced = dice.chance(0.14) ? dice.between(0.25, 0.55) : dice.between(0, 0.08);
        // Who handed its technology to a contractor has often left its systems as they were.
        double maturity = dice.normal() - 1.5 * outsourced;
        return new CouncilProfile(
                council,
                seed,
                residents,
                norms,
                maturity,
                Dice.clamp(size, 0.7, 1.8) * dice.factor(0.17),
                dice.between(0.03, 0.08),
                Dice.clamp(0.115 - 0.018 * maturity + 0.033 * dice.normal(), 0.03, 0.24),
                outsourced);
    }

    CouncilCode code() {
        return council.code();
    }

    CouncilClass councilClass() {
        return council.councilClass();
    }

    /** Dice of this council alone. */
    Dice dice(Object... purpose) {
        return Dice.of(
                seed, Stream.concat(Stream.of(code()), Arrays.stream(purpose)).toArray());
    }

    /** Years since the norms' year; negative before. */
    static int since(FinancialYear year) {
        return year.first() - BASE_YEAR;
    }

    /** Technology spend of a year in pounds, as the council's size, class, habits and the year make it. */
    double technologySpend(FinancialYear year) {
        return residents
                * norms.spendPerResident()
                * spending
                * StrictMath.exp(growth * since(year))
                * dice("spend", year).factor(0.015);
    }

    /** Established technology posts of a year in full-time equivalents; fewer where a contractor does the work. */
    double establishment(FinancialYear year) {
        double posts = residents / 1000 * norms.staffPerThousand() * StrictMath.pow(spending, 0.6) * (1 - outsourced);
        // Somebody has to be there, whoever does the work.
        return Math.max(posts, residents / RESIDENTS_FOR_ONE_POST) * StrictMath.exp(0.012 * since(year));
    }
}
