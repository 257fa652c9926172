package org.councilbenchmarks.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.benchmark.statistics.Dispersion;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.Threshold;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.Distribution;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.Openness;

/**
 * Asks about figures that stand far from those of the council's class: robust z beyond the threshold {@code outlier_z} (3.5;
 * Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993). They are asked about, never removed: a council may well be
 * unlike its kind. Values that are withheld are not asked about, since the question would tell them.
 *
 * @param catalogue knows a council's class, and the threshold
 * @param benchmarks of the classes
 */
record Outliers(Catalogue catalogue, GroupBenchmarks benchmarks) {

    /** Digits after the point: enough to know the figure again. */
    private static final int SAID_PLACES = 3;

    /** A query for each outlier, in the order of the values; its column is the indicator, what was there the value. */
    List<Finding> list(Collection<IndicatorValue> values) {
        List<Finding> queries = new ArrayList<>();
        for (IndicatorValue value : values) {
            if (value.value().isKnown() && value.openness() == Openness.OPEN) {
                find(value).ifPresent(queries::add);
            }
        }
        return queries;
    }

    private Optional<Finding> find(IndicatorValue value) {
        return catalogue
                .councils()
                .find(value.key().council())
                .filter(council -> council.existedIn(value.key().year()))
                .map(Council::councilClass)
                .flatMap(kind -> benchmarks.find(BenchmarkKey.of("class:" + kind.code(), value.key())))
                .map(RankedBenchmark::benchmark)
                .filter(group -> group.distribution().median().isKnown()
                        && group.distribution().mad().isKnown())
                .flatMap(group -> query(value, group.key().peerGroup(), group.distribution()));
    }

    private Optional<Finding> query(IndicatorValue value, String group, Distribution distribution) {
        BigDecimal x = value.value().get();
        BigDecimal median = distribution.median().get();
        Figure z = Dispersion.robustZ(x, median, distribution.mad().get());
        if (!z.isKnown() || z.get().abs().compareTo(catalogue.getThreshold(Threshold.OUTLIER_Z)) <= 0) {
            return Optional.empty();
        }
        var key = value.key();
        String message = key.indicator() + " (" + key.breakdown() + ") of " + key.year() + " is " + plain(x)
                + ", the median of " + group + " " + plain(median) + ": robust z " + plain(z.get()) + ".";
        var place = new Place("", 0, key.indicator());
        return Optional.of(Finding.of(FindingCode.OUTLIER, Effect.QUERY, place, message)
                .withCouncil(key.council())
                .withWas(plain(x)));
    }

    private static String plain(BigDecimal number) {
        return Decimals.plain(number, SAID_PLACES);
    }
}
