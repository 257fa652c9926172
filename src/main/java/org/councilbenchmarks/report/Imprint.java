package org.councilbenchmarks.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands on every page about where a report comes from.
 *
 * @param edition its name
 * @param version of this program
 * @param asOf the day as of which everything is worked out; the report is dated by it
 * @param banner what has to be said on every page before anything else, as that the data is a sample
 */
public record Imprint(String edition, String version, LocalDate asOf, Optional<String> banner) {

    /** The imprint of a report of an edition. */
    public static Imprint of(EditionFigures edition) {
        var title = edition.title();
        return new Imprint(
                title.name(),
                title.programVersion(),
                title.asOf(),
                edition.isSample() ? Optional.of(EditionTitle.SAMPLE_NOTICE) : Optional.empty());
    }
}
