package org.councilbenchmarks.sample;

import java.util.Optional;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * What a system is like in a year. Every nine to eighteen years it is replaced; the longer that is ago, the more it has
 * been bent to the council's ways, the less it opens to others and the greater the risk that it fails. Newer systems come
 * from the cloud more often, and so do those of councils that have come far.
 *
 * @param born calendar year by whose 31 March the present system was there; tells the generations apart
 * @param age years since
 * @param hosting code of where it runs
 * @param risk that it is legacy, about 0 (new) to 1 (at the end of its life) and beyond
 * @param product what it is; empty where the council built it
 */
record SystemLife(int born, int age, String hosting, double risk, Optional<Product> product) {

    static SystemLife of(SystemSlot slot, FinancialYear year) {
        Dice lasting = slot.dice("life");
        int life = lasting.whole(9, 18);
        int age = Math.floorMod(year.end().getYear() - lasting.whole(0, life - 1), life);
        int born = year.end().getYear() - age;
        Dice generation = slot.dice("generation", born);
        boolean inHouse = generation.chance(slot.kind().inHouse());
        Product product = Product.choose(slot.kind().category(), generation);
        String hosting = hosting(slot, year, born, generation);
        double risk = age / (double) life
                - 0.08 * slot.owner().maturity()
                + 0.10 * generation.normal()
                + (hosting.equals("saas") ? -0.14 : hosting.equals("on_premises") ? 0.08 : 0)
                - 0.025 * CouncilProfile.since(year);
        return new SystemLife(born, age, hosting, risk, inHouse ? Optional.empty() : Optional.of(product));
    }

    private static String hosting(SystemSlot slot, FinancialYear year, int born, Dice dice) {
        double cloud = Dice.clamp(
                0.34 + 0.035 * (born - 2016) + 0.10 * slot.owner().maturity() + 0.02 * CouncilProfile.since(year),
                0.05,
                0.93);
        double luck = dice.uniform();
        double kind = dice.uniform();
        if (luck >= cloud) {
            return kind < 0.62 ? "on_premises" : "hosted";
        }
        if (slot.kind().category().equals("infrastructure_and_backup")) {
            return "iaas";
        }
        if (kind < 0.08) {
            return "paas";
        }
        return kind < 0.18 ? "iaas" : "saas";
    }

    /** Code of how far the system was changed for the council. */
    String customisation(SystemSlot slot) {
        double changed =
                0.55 * risk + 0.5 * slot.dice("customisation", born).uniform() - (hosting.equals("saas") ? 0.14 : 0);
        if (changed > 0.68) {
            return "heavy";
        }
        if (changed > 0.45) {
            return "moderate";
        }
        return changed > 0.12 ? "configured" : "none";
    }

    boolean hasOpenApi(SystemSlot slot) {
        return slot.dice("api", born).chance(Dice.clamp(0.72 - 0.55 * risk, 0.04, 0.95));
    }

    boolean hasDataExport(SystemSlot slot) {
        return slot.dice("export", born).chance(Dice.clamp(0.86 - 0.42 * risk, 0.1, 0.97));
    }
}
