package org.councilbenchmarks.catalogue;

import java.util.List;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;

/** A catalogue with one thing otherwise, for a test. */
public final class ChangedCatalogue {
    private ChangedCatalogue() {}

    public static Catalogue with(Catalogue catalogue, ReferenceData reference) {
        return with(catalogue, catalogue.returns(), reference);
    }

    public static Catalogue with(Catalogue catalogue, List<ReturnSchema> returns) {
        return with(catalogue, returns, catalogue.reference());
    }

    private static Catalogue with(Catalogue catalogue, List<ReturnSchema> returns, ReferenceData reference) {
        return new Catalogue(
                returns,
                catalogue.codeLists(),
                catalogue.indicators(),
                catalogue.peerGroups(),
                catalogue.neighbours(),
                catalogue.calendar(),
                catalogue.thresholds(),
                catalogue.sources(),
                reference);
    }
}
