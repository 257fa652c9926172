package org.councilbenchmarks.catalogue.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.measures.Polarity;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * An indicator as declared: a row of {@code config/indicators.csv}.
 *
 * @param id as {@code staff.vacancy_rate}; what stands before the point is its family
 * @param returnId the return whose rows it is computed from, or {@link #ALL_RETURNS}
 * @param formula how
 * @param breakdown column of the return by whose codes it is computed too, if any
 * @param unit of its value
 * @param polarity which way is better
 * @param appliesTo classes of council that it means something for; all where empty
 * @param traits how it may be compared and used
 * @param minimumBase below this base the value is withheld, if any
 * @param plausibleLow below this it is queried, if any
 * @param plausibleHigh above this it is queried, if any
 * @param words what it is, for people
 */
public record Indicator(
        String id,
        ReturnId returnId,
        Formula formula,
        Optional<String> breakdown,
        Unit unit,
        Polarity polarity,
        Set<CouncilClass> appliesTo,
        Traits traits,
        Optional<BigDecimal> minimumBase,
        Optional<BigDecimal> plausibleLow,
        Optional<BigDecimal> plausibleHigh,
        IndicatorWords words) {
    /** Stands for the return of an algorithm that is over all of them. */
    public static final ReturnId ALL_RETURNS = ReturnId.of("all");

    public Indicator {
        appliesTo = Set.copyOf(appliesTo);
    }

    public boolean appliesTo(CouncilClass councilClass) {
        return appliesTo.isEmpty() || appliesTo.contains(councilClass);
    }

    /**
     * How the value is worked out.
     *
     * @param scale what the quotient is multiplied with: 100 for per cent, 1000 for {@code per 1000}, else 1
     * @param weight of a weighted mean; empty elsewhere
     */
    public record Formula(
            Kind kind,
            Measure numerator,
            List<Condition> numeratorWhere,
            Measure denominator,
            List<Condition> denominatorWhere,
            Optional<String> weight,
            BigDecimal scale) {
        public Formula {
            numeratorWhere = List.copyOf(numeratorWhere);
            denominatorWhere = List.copyOf(denominatorWhere);
        }
    }

    /**
     * @param crossClass whether councils of different classes may be compared on it
     * @param opportunity whether the amount above the median share is worth showing in pounds
     * @param headline whether it may stand on a summary page
     * @param interval whether a share is of counted things, so that it has an interval
     * @param protection what of it is kept out of the open data
     */
    public record Traits(
            boolean crossClass, boolean opportunity, boolean headline, boolean interval, Protection protection) {}
}
