package org.councilbenchmarks.catalogue.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.councilbenchmarks.domain.measures.Decimals;

/**
 * Social time preference rates of HM Treasury's Green Book, by the day from which they are in force: what comes later is
 * worth less today, by a rate that falls in the far future.
 */
public final class DiscountRates {
    private final NavigableMap<LocalDate, Schedule> schedules;

    private DiscountRates(NavigableMap<LocalDate, Schedule> schedules) {
        this.schedules = schedules;
    }

    /** @param schedules by the day from which each is in force */
    public static DiscountRates of(Map<LocalDate, Schedule> schedules) {
        return new DiscountRates(new TreeMap<>(schedules));
    }

    /**
     * A rate for some years of an appraisal.
     *
     * @param from first year, from 1
     * @param to last year, included
     * @param rate 0.035 for 3.5 %
     */
    public record Band(int from, int to, BigDecimal rate) {}

    /**
     * The rates that were in force at some time.
     *
     * @param validFrom first day
     * @param bands in order, the first from year 1, each from the year after the one before; the last goes on
     * @param source id in {@code sources.csv}
     * @param vintage of the source
     */
    public record Schedule(LocalDate validFrom, List<Band> bands, String source, String vintage) {
        public Schedule {
            bands = List.copyOf(bands);
            if (bands.isEmpty() || !areWhole(bands)) {
                throw new IllegalArgumentException(
                        "Discount rates of " + validFrom + " have to follow each other from year" + " 1 on: " + bands);
            }
        }

        static boolean areWhole(List<Band> bands) {
            int next = 1;
            for (Band band : bands) {
                if (band.from() != next || band.to() < band.from()) {
                    return false;
                }
                next = band.to() + 1;
            }
            return true;
        }

        /**
         * What £1 of year 0 has grown to by year t: the product of 1 + rate over the years 1 to t. An amount of year t is
         * divided by it.
         */
        public BigDecimal growth(int t) {
            BigDecimal growth = BigDecimal.ONE;
            for (int year = 1; year <= t; year++) {
                growth = Decimals.multiply(growth, BigDecimal.ONE.add(rate(year)));
            }
            return growth;
        }

        /** What £1 of year t is worth in year 0; factor(31) = 0.34590 by the rates of 2003. */
        public BigDecimal factor(int t) {
            return Decimals.divide(BigDecimal.ONE, growth(t));
        }

        /** The rate from year − 1 to year. */
        public BigDecimal rate(int year) {
            return bands.stream()
                    .filter(band -> year <= band.to())
                    .findFirst()
                    .orElse(bands.getLast())
                    .rate();
        }
    }

    /** The latest up to a day; empty before the first. */
    public Optional<Schedule> find(LocalDate day) {
        return Optional.ofNullable(schedules.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** In order of their first day. */
    public List<Schedule> list() {
        return new ArrayList<>(schedules.values());
    }
}
