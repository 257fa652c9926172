package org.councilbenchmarks.sample;

import org.councilbenchmarks.domain.CouncilClass;

/**
 * What is usual in a class of council, as a starting point for invention: orders of magnitude that a reader of council
 * accounts would not stumble over, no statistics.
 *
 * @param typicalPopulation residents, for a council whose population is not known
 * @param spendPerResident technology spend for each resident in 2025-26, in pounds
 * @param staffPerThousand established technology posts for every 1,000 residents
 * @param workforcePerThousand employees of the whole council for every 1,000 residents
 * @param servicePerResident total service expenditure for each resident in 2025-26, in pounds
 * @param furtherSystems systems beside one in each category, as a share of the categories
 */
record ClassNorms(
        long typicalPopulation,
        double spendPerResident,
        double staffPerThousand,
        double workforcePerThousand,
        double servicePerResident,
        double furtherSystems) {

    static ClassNorms of(CouncilClass councilClass) {
        return switch (councilClass) {
            case LONDON -> new ClassNorms(270_000, 52, 0.46, 10.0, 2_250, 0.34);
            case METROPOLITAN -> new ClassNorms(310_000, 39, 0.36, 12.5, 1_950, 0.30);
            case UNITARY -> new ClassNorms(240_000, 41, 0.37, 11.0, 1_850, 0.26);
            case COUNTY -> new ClassNorms(780_000, 27, 0.25, 8.0, 1_450, 0.30);
            case DISTRICT -> new ClassNorms(125_000, 21, 0.27, 3.9, 310, 0.08);
        };
    }
}
