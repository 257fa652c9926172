package org.councilbenchmarks.sample;

/**
 * Scores of the Legacy IT Risk Assessment Framework, as a council would give them to a system. Some councils score
 * nothing, some only what they worry about, and not every criterion.
 */
final class RiskScores {
    private static final int LIKELIHOODS = 7;
    private static final int IMPACTS = 6;
    private static final double COUNCILS_WITHOUT = 0.12;

    private RiskScores() {}

    static void add(CouncilProfile profile, SystemSlot slot, SystemLife life, SampleTable.Row row) {
        Dice habits = profile.dice("scoring");
        boolean scores = !habits.chance(COUNCILS_WITHOUT);
        double systems = habits.chance(0.3) ? habits.between(0.5, 0.8) : 0.95;
        double criteria = habits.chance(0.3) ? habits.between(0.6, 0.9) : 1;
        double impacts = habits.chance(0.12) ? 0 : 1;
        if (!scores || !profile.dice("scored", slot.name()).chance(systems)) {
            return;
        }
        Dice dice = slot.dice("scores", life.born());
        Dice gaps = profile.dice("criteria", slot.name());
        for (int i = 1; i <= LIKELIHOODS; i++) {
            double score = 1 + 5.8 * (life.risk() - 0.56 + 0.15 * dice.normal());
            put(row, "likelihood_" + i, score, 6, gaps.chance(criteria));
        }
        for (int i = 1; i <= IMPACTS; i++) {
            double score = slot.kind().impact() + 0.75 * dice.normal();
            put(row, "impact_" + i, score, 5, gaps.chance(criteria * impacts));
        }
    }

    private static void put(SampleTable.Row row, String column, double score, int highest, boolean scored) {
        if (scored) {
            row.put(column, (int) Dice.clamp(Math.rint(score), 1, highest));
        }
    }
}
