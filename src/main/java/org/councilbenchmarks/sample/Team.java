package org.councilbenchmarks.sample;

import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * The technology people of a council in a year: which roles it has, how far they are filled, and what that brings about.
 * Roles that are hard to fill stand empty more often, are filled by agency workers instead, and take longer to hire for.
 */
final class Team {
    private static final double SMALLEST_POST = 0.6;
    private static final double PAY_GROWTH = 0.037;
    private static final double AGENCY_COST = 92_000;

    private final CouncilProfile profile;
    private final FinancialYear year;
    private final double agencyHabit;
    private final double turnover;
    private final double ageing;
    private final double daysToHire;
    private final double trainingPerHead;

    private Team(CouncilProfile profile, FinancialYear year) {
        this.profile = profile;
        this.year = year;
        Dice habits = profile.dice("team");
        this.agencyHabit = habits.between(0.15, 0.7);
        this.turnover = Dice.clamp(0.105 + 0.25 * (profile.vacancy() - 0.115) + 0.022 * habits.normal(), 0.055, 0.17);
        this.ageing = Dice.clamp(0.24 - 0.02 * profile.maturity() + 0.045 * habits.normal(), 0.14, 0.36);
        this.daysToHire = Dice.clamp(66 + 150 * (profile.vacancy() - 0.115) + 11 * habits.normal(), 38, 112);
        this.trainingPerHead = Dice.clamp(430 + 120 * profile.maturity() + 130 * habits.normal(), 60, 1100);
    }

    /** The posts of all roles that the council has, in the order of the roles. */
    static List<Post> of(CouncilProfile profile, FinancialYear year) {
        Team team = new Team(profile, year);
        double shares = TechnologyRole.list().stream()
                .mapToDouble(role -> role.shareIn(profile.councilClass()))
                .sum();
        return TechnologyRole.list().stream()
                .flatMap(role -> team.post(role, shares).stream())
                .toList();
    }

    private Optional<Post> post(TechnologyRole role, double shares) {
        Dice lasting = profile.dice("role", role.role());
        double posts = profile.establishment(year)
                * role.shareIn(profile.councilClass())
                / shares
                * lasting.factor(0.3)
                * (1 + lasting.between(-0.02, 0.03) * CouncilProfile.since(year));
        // A council has a role for good or not at all, or its teams would come and go with the years.
        double needed = SMALLEST_POST + lasting.between(0, 0.7);
        return posts < needed ? Optional.empty() : Optional.of(filled(role, atLeastHalf(posts), lasting));
    }

    private static double atLeastHalf(double posts) {
        return Math.max(0.5, Math.round(posts * 2) / 2.0);
    }

    private Post filled(TechnologyRole role, double established, Dice lasting) {
        Dice dice = profile.dice("posts", role.role(), year);
        double rate = Dice.clamp(profile.vacancy() * role.scarcity() * lasting.factor(0.25), 0, 0.6);
        double vacant = Math.min(established, dice.roundedByChance(2 * established * rate) / 2.0);
        boolean overEstablished = vacant == 0 && dice.chance(0.04);
        double inPost = overEstablished ? established + 0.5 : established - vacant;
        double agency = dice.roundedByChance(2 * (vacant * agencyHabit + established * 0.008)) / 2.0;
        double heads = Math.round((inPost * 1.06 + 0.25 * dice.uniform()) * 2) / 2.0;
        int leavers = Math.min((int) heads, dice.roundedByChance(heads * turnover * dice.factor(0.25)));
        boolean hired = leavers > 0 || dice.chance(0.35);
        double pay = role.payThousands() * 1000 * (profile.council().region().equals("london") ? 1.14 : 1);
        double payroll = inPost * pay * StrictMath.exp(PAY_GROWTH * CouncilProfile.since(year)) * dice.factor(0.03);
        double agencyCost = agency * AGENCY_COST * StrictMath.exp(0.03 * CouncilProfile.since(year)) * dice.factor(0.1);
        return new Post(
                role,
                established,
                inPost,
                agency,
                heads,
                leavers,
                Math.min((int) heads, dice.roundedByChance(heads * ageing)),
                hired ? (int) Math.round(daysToHire * (0.8 + 0.2 * role.scarcity()) * dice.factor(0.12)) : 0,
                payroll,
                agencyCost,
                heads * trainingPerHead * dice.factor(0.3),
                atLeastHalf(established * dice.between(0.93, 1.11)));
    }
}
