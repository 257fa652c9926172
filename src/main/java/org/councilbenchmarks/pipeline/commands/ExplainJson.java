package org.councilbenchmarks.pipeline.commands;

import java.util.List;
import org.councilbenchmarks.domain.results.Evidence;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;

/**
 * {@code explain --format json} of a council's value. Figures are texts as in the tables: plain numbers, or the shorthand of
 * why there is none.
 */
record ExplainJson(
        String edition,
        String councilCode,
        String councilName,
        String financialYear,
        String indicator,
        String title,
        String breakdown,
        String value,
        String unit,
        Formula formula,
        String knownShare,
        String intervalLow,
        String intervalHigh,
        String marker,
        String openness,
        String status,
        List<Place> places,
        List<Peer> peers,
        int rowsTotal,
        List<Row> rows) {

    /** @param mostRows rows named */
    static ExplainJson of(ExplainedValue explained, int mostRows) {
        IndicatorValue value = explained.value();
        IndicatorKey key = value.key();
        return new ExplainJson(
                explained.edition(),
                key.council().value(),
                explained.council().name(),
                key.year().toString(),
                key.indicator(),
                explained.indicator().words().title(),
                key.breakdown(),
                FigureText.of(value.value()),
                explained.indicator().unit().symbol(),
                Formula.of(explained),
                FigureText.of(value.knownShare()),
                FigureText.of(value.interval().low()),
                FigureText.of(value.interval().high()),
                value.marker(),
                FigureText.of(value.openness()),
                value.status().code(),
                explained.places().stream().map(Place::of).toList(),
                explained.peers().stream().map(Peer::of).toList(),
                explained.evidence().size(),
                explained.evidence().stream().limit(mostRows).map(Row::of).toList());
    }

    /** What is divided by what. */
    record Formula(
            String kind,
            String scale,
            String numerator,
            String numeratorMeaning,
            String denominator,
            String denominatorMeaning) {
        static Formula of(ExplainedValue explained) {
            var formula = explained.indicator().formula();
            return new Formula(
                    formula.kind().code(),
                    formula.scale().toPlainString(),
                    FigureText.of(explained.value().numerator()),
                    FormulaWords.numerator(formula),
                    FigureText.of(explained.value().denominator()),
                    FormulaWords.denominator(formula));
        }
    }

    /** Where the value stands in a group. */
    record Place(
            String peerGroup,
            String title,
            int n,
            int of,
            String q1,
            String median,
            String q3,
            String percentile,
            String gapToMedian) {
        static Place of(ExplainedValue.Place place) {
            return new Place(
                    place.group().id(),
                    place.group().title(),
                    place.position().cohort().n(),
                    place.position().cohort().of(),
                    place.benchmark()
                            .map(b -> FigureText.of(b.distribution().q1()))
                            .orElse(""),
                    FigureText.of(place.position().median()),
                    place.benchmark()
                            .map(b -> FigureText.of(b.distribution().q3()))
                            .orElse(""),
                    FigureText.of(place.position().standing().percentile()),
                    FigureText.of(place.position().standing().gapToMedian()));
        }
    }

    /** Another council with a value near by, as open files show it. */
    record Peer(String councilCode, String councilName, String value, String marker) {
        static Peer of(ExplainedValue.Peer peer) {
            return new Peer(
                    peer.council().code().value(),
                    peer.council().name(),
                    FigureText.of(peer.value().value()),
                    peer.value().marker());
        }
    }

    /** A row of a file and its part in the value. */
    record Row(
            String file,
            String sha256,
            int line,
            String submission,
            String numerator,
            String denominator,
            String leftOut) {
        static Row of(Evidence row) {
            return new Row(
                    row.submission().source().path(),
                    row.submission().source().sha256(),
                    row.line(),
                    row.submission().key().toString(),
                    FigureText.of(row.numerator()),
                    FigureText.of(row.denominator()),
                    row.leftOut());
        }
    }
}
