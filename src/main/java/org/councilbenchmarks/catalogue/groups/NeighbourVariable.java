package org.councilbenchmarks.catalogue.groups;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What councils are compared by to find a council's nearest neighbours: a row of {@code config/neighbours.csv}.
 *
 * @param id short name, as in the column {@code share_<id>} of {@code peers.csv}
 * @param weight above 0; twice the weight counts as the same variable twice over
 * @param title for people
 */
public record NeighbourVariable(String id, Measure measure, Scale scale, BigDecimal weight, String title) {

    /** Where the figure comes from. */
    public enum Measure {
        /** Residents. */
        POPULATION(true),
        /** Residents per square kilometre. */
        DENSITY(true),
        /** Square kilometres. */
        AREA(true),
        /** Average score of the Index of Multiple Deprivation; a county's is its districts', weighted by residents. */
        DEPRIVATION_SCORE(false),
        /** Share of neighbourhoods in the most deprived tenth nationally, 0 to 100; of a county likewise. */
        MOST_DEPRIVED_TENTH_SHARE(false);

        private final boolean alwaysPositive;

        Measure(boolean alwaysPositive) {
            this.alwaysPositive = alwaysPositive;
        }

        /** Whether it is above 0 for every council, so that it has a logarithm. */
        public boolean isAlwaysPositive() {
            return alwaysPositive;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Measure> find(String code) {
            return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
        }
    }

    /** What is done to the figure before councils are compared, so that a few large ones do not decide everything. */
    public enum Scale {
        PLAIN,
        SQRT,
        LN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Scale> find(String code) {
            return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
        }
    }
}
