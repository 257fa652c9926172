package org.councilbenchmarks.sample;

import java.util.Locale;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.ReturnId;

/** The returns that the synthetic sector has. */
enum SampleReturn {
    COUNCIL,
    SPENDING,
    STAFFING,
    SKILLS,
    SYSTEMS,
    INITIATIVES;

    ReturnId id() {
        return ReturnId.of(name().toLowerCase(Locale.ROOT));
    }

    /** The whole-council figures are few, so that all councils' stand in one file, as a body that collects them would send. */
    boolean isOneFileForAll() {
        return this == COUNCIL;
    }

    /** Adds the rows of one council and year to a table of this return. */
    void add(CouncilProfile profile, FinancialYear year, SampleTable table) {
        switch (this) {
            case COUNCIL -> WholeCouncil.add(profile, year, table);
            case SPENDING -> SpendingReturn.add(profile, year, table);
            case STAFFING -> StaffingReturn.add(profile, year, table);
            case SKILLS -> SkillsReturn.add(profile, year, table);
            case SYSTEMS -> SystemsReturn.add(profile, year, table);
            case INITIATIVES -> InitiativesReturn.add(profile, year, table);
        }
    }
}
