package org.councilbenchmarks.report.sector;

import java.util.Locale;

/**
 * A theme of the catalogue as a section of the report.
 *
 * @param code as in the catalogue, {@code money}
 * @param title of its section
 */
record Theme(String code, String title) {

    /** What the data itself is like has a section of its own, with more in it. */
    static final String DATA = "data";

    static final String PAYMENTS = "payments";

    /** An analyst's own theme keeps its code for a title. */
    static Theme of(String code) {
        return new Theme(
                code,
                switch (code) {
                    case "money" -> "Spending";
                    case "people" -> "Staffing";
                    case "skills" -> "Skills";
                    case "technology" -> "Systems";
                    case "contracts" -> "Contracts";
                    case "market" -> "Market";
                    case "change" -> "Case for change";
                    case PAYMENTS -> "Published payments";
                    case DATA -> "Data quality";
                    default ->
                        code.substring(0, 1).toUpperCase(Locale.UK)
                                + code.substring(1).replace('_', ' ');
                });
    }
}
