package org.councilbenchmarks.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.groups.DueReturn;
import org.councilbenchmarks.catalogue.groups.NeighbourRules;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.CouncilClass;

/** A catalogue with one thing otherwise, for a test. */
public final class ChangedCatalogue {
    private ChangedCatalogue() {}

    public static Catalogue with(Catalogue catalogue, ReferenceData reference) {
        return with(catalogue, catalogue.returns(), catalogue.neighbours(), catalogue.calendar(), reference);
    }

    public static Catalogue with(Catalogue catalogue, List<ReturnSchema> returns) {
        return with(catalogue, returns, catalogue.neighbours(), catalogue.calendar(), catalogue.reference());
    }

    /** Nobody is anybody's neighbour: the results are there in half the time, for tests of something else. */
    public static Catalogue withoutNeighbours(Catalogue catalogue) {
        NeighbourRules rules = new NeighbourRules(
                catalogue.neighbours().variables(),
                catalogue.councils().list().stream().map(Council::code).collect(Collectors.toSet()));
        return with(catalogue, catalogue.returns(), rules, catalogue.calendar(), catalogue.reference());
    }

    /** There are only the councils of one class. */
    public static Catalogue only(CouncilClass councilClass, Catalogue catalogue) {
        ReferenceData all = catalogue.reference();
        List<Council> councils = all.councils().list().stream()
                .filter(council -> council.councilClass() == councilClass)
                .toList();
        return with(
                catalogue,
                new ReferenceData(
                        CouncilRegister.of(councils),
                        all.population(),
                        all.areasKm2(),
                        all.deprivation(),
                        all.districts(),
                        all.deflators(),
                        all.discountRates(),
                        all.optimismBias(),
                        all.apportionments(),
                        all.suppliers()));
    }

    /** These returns are due; where none is, no coverage is counted. */
    public static Catalogue due(Catalogue catalogue, List<DueReturn> calendar) {
        return with(catalogue, catalogue.returns(), catalogue.neighbours(), calendar, catalogue.reference());
    }

    /** The indicator means something for the councils of one class only. */
    public static Catalogue limited(String indicator, CouncilClass councilClass, Catalogue catalogue) {
        List<Indicator> indicators = catalogue.indicators().stream()
                .map(i -> i.id().equals(indicator) ? limited(i, councilClass) : i)
                .toList();
        return new Catalogue(
                catalogue.returns(),
                catalogue.codeLists(),
                indicators,
                catalogue.peerGroups(),
                catalogue.neighbours(),
                catalogue.calendar(),
                catalogue.thresholds(),
                catalogue.sources(),
                catalogue.reference());
    }

    private static Indicator limited(Indicator i, CouncilClass councilClass) {
        return new Indicator(
                i.id(),
                i.returnId(),
                i.formula(),
                i.breakdown(),
                i.unit(),
                i.polarity(),
                Set.of(councilClass),
                i.traits(),
                i.minimumBase(),
                i.plausibleLow(),
                i.plausibleHigh(),
                i.words());
    }

    private static Catalogue with(
            Catalogue catalogue,
            List<ReturnSchema> returns,
            NeighbourRules neighbours,
            List<DueReturn> calendar,
            ReferenceData reference) {
        return new Catalogue(
                returns,
                catalogue.codeLists(),
                catalogue.indicators(),
                catalogue.peerGroups(),
                neighbours,
                calendar,
                catalogue.thresholds(),
                catalogue.sources(),
                reference);
    }
}
