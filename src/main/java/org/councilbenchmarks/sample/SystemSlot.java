package org.councilbenchmarks.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.sample.Partnerships.Partnership;

/**
 * A job for which a council has a system, year after year, whichever product does it at the time.
 *
 * @param kind what it is for
 * @param number its place in the council's list, which makes its reference
 * @param further whether it is a second one of its kind
 * @param partnership with whom it is shared, if at all
 * @param owner whose traits and chance it follows: the partners' together where it is shared
 */
record SystemSlot(SystemKind kind, int number, boolean further, Optional<Partnership> partnership, Owner owner) {

    private static final double ESSENTIAL = 5;

    /**
     * Who decided on a system: one council or several together, so that they all give the same account of it.
     *
     * @param maturity as a council's
     */
    record Owner(long seed, String name, double maturity) {

        static Owner of(CouncilProfile profile) {
            return new Owner(profile.seed(), profile.code().value(), profile.maturity());
        }

        static Owner of(Partnership partnership, long seed) {
            return new Owner(
                    seed,
                    partnership.name(),
                    Dice.of(seed, partnership.name(), "maturity").normal());
        }
    }

    /** The council's systems of a year; a reference once given always means the same one. */
    static List<SystemSlot> list(CouncilProfile profile, FinancialYear year) {
        List<SystemSlot> slots = new ArrayList<>();
        int number = 0;
        for (SystemKind kind : SystemKind.list()) {
            if (!kind.isUsedBy(profile.councilClass())) {
                continue;
            }
            number++;
            Optional<Partnership> partnership = Partnerships.find(profile.code(), kind.category());
            if (partnership.isPresent() || has(profile, kind)) {
                Owner owner = partnership.map(p -> Owner.of(p, profile.seed())).orElseGet(() -> Owner.of(profile));
                slots.add(new SystemSlot(kind, number, false, partnership, owner));
            }
            number++;
            if (hasFurther(profile, kind, year)) {
                slots.add(new SystemSlot(kind, number, true, Optional.empty(), Owner.of(profile)));
            }
        }
        return slots;
    }

    /** What every council must run it has; of the rest, a district gives part to others or does it by hand. */
    private static boolean has(CouncilProfile profile, SystemKind kind) {
        double share = profile.councilClass() == CouncilClass.DISTRICT ? 0.65 : 0.93;
        return kind.weight() >= ESSENTIAL
                || profile.dice("has", kind.category()).chance(share);
    }

    /** Second systems go one by one as the years pass, so duplication falls a little. */
    private static boolean hasFurther(CouncilProfile profile, SystemKind kind, FinancialYear year) {
        Dice dice = profile.dice("further", kind.category());
        return dice.chance(profile.norms().furtherSystems() * 1.25) && year.first() < dice.whole(2020, 2045);
    }

    /** Dice of this system alone. */
    Dice dice(Object... purpose) {
        List<Object> words = new ArrayList<>(List.of(owner.name(), "system", name()));
        words.addAll(List.of(purpose));
        return Dice.of(owner.seed(), words.toArray());
    }

    String name() {
        return further ? kind.furtherName() : kind.name();
    }

    String reference() {
        return number < 10 ? "SYS-0" + number : "SYS-" + number;
    }
}
