package org.councilbenchmarks.pipeline.commands;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.Evidence;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.Openness;
import org.councilbenchmarks.domain.results.Standing;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.pipeline.console.AlignedTable;
import org.councilbenchmarks.pipeline.console.Paint;
import org.councilbenchmarks.pipeline.console.SafeText;

/** A council's value explained, for people. */
final class ExplainText {
    private final PrintWriter out;
    private final Paint paint;
    private final int mostRows;

    /** @param mostRows rows named; the rest are counted */
    ExplainText(PrintWriter out, Paint paint, int mostRows) {
        this.out = out;
        this.paint = paint;
        this.mostRows = mostRows;
    }

    void print(ExplainedValue explained) {
        Indicator indicator = explained.indicator();
        IndicatorKey key = explained.value().key();
        String breakdown = key.breakdown().equals(IndicatorKey.ALL) ? "" : ", " + key.breakdown();
        out.println(paint.strong(indicator.words().title()) + " (" + indicator.id() + ") of "
                + explained.council().name() + " (" + key.council() + ") in " + key.year() + breakdown);
        out.println(indicator.words().question());
        out.println();
        number(indicator, explained.value());
        out.println();
        out.println(indicator.words().definition());
        standing(explained);
        rows(explained);
        out.println();
        out.println("From edition " + explained.edition() + ", worked out again from the record.");
    }

    private void number(Indicator indicator, IndicatorValue value) {
        String marks = Numbers.words(value.marks());
        out.println("  " + paint.strong(Numbers.text(value.value(), indicator.unit()))
                + (marks.isEmpty() || !value.value().isKnown() ? "" : "   " + marks));
        String worked = FormulaWords.worked(indicator.formula(), value);
        if (value.value().isKnown() && !worked.isEmpty()) {
            out.println("  = " + worked + " = " + Numbers.text(value.value()));
        }
        var table = new AlignedTable("  ");
        table.add("numerator", Numbers.text(value.numerator()), FormulaWords.numerator(indicator.formula()));
        String denominator = FormulaWords.denominator(indicator.formula());
        if (!denominator.isEmpty() || value.denominator().isKnown()) {
            table.add("denominator", Numbers.text(value.denominator()), denominator);
        }
        table.add("known", Numbers.text(value.knownShare(), Unit.PER_CENT), "of what it is worked out over");
        if (value.interval().low().isKnown()) {
            table.add(
                    "interval",
                    Numbers.text(value.interval().low()) + " to "
                            + Numbers.text(value.interval().high()),
                    "95 %");
        }
        table.add("status", value.status().code(), openness(value.openness()));
        table.lines().forEach(out::println);
    }

    private static String openness(Openness openness) {
        return switch (openness) {
            case OPEN -> "open";
            case DISCLOSIVE -> "open files show [c]: numbers so small would point at people";
            case RESTRICTED -> "open files show [c]: of this indicator they hold groups only";
        };
    }

    private void standing(ExplainedValue explained) {
        heading("Where it stands");
        if (explained.places().isEmpty()) {
            out.println("  Nowhere: a value that is not known has no place among others.");
            return;
        }
        var table = new AlignedTable("  ");
        table.add("group", "councils", "lower quartile", "median", "upper quartile", "percentile", "gap to median");
        for (ExplainedValue.Place place : explained.places()) {
            Standing standing = place.position().standing();
            table.add(
                    place.group().title(),
                    place.position().cohort().n() + " of "
                            + place.position().cohort().of(),
                    place.benchmark()
                            .map(b -> Numbers.text(b.distribution().q1()))
                            .orElse(""),
                    place.benchmark().map(ExplainText::median).orElse(""),
                    place.benchmark()
                            .map(b -> Numbers.text(b.distribution().q3()))
                            .orElse(""),
                    Numbers.text(standing.percentile()),
                    Numbers.text(standing.gapToMedian()));
        }
        table.lines().forEach(out::println);
        if (!explained.peers().isEmpty()) {
            heading("Nearest in " + explained.peerGroup());
            var peers = new AlignedTable("  ");
            explained
                    .peers()
                    .forEach(peer -> peers.add(
                            peer.council().name(),
                            Numbers.text(
                                    peer.value().value(), explained.indicator().unit()),
                            peer.value().marker()));
            peers.lines().forEach(out::println);
        }
    }

    private static String median(Benchmark benchmark) {
        return Numbers.text(benchmark.distribution().median());
    }

    private void rows(ExplainedValue explained) {
        heading("Rows it comes from");
        List<Evidence> evidence = explained.evidence();
        if (evidence.isEmpty()) {
            out.println("  None: nothing that stands bears on it.");
            return;
        }
        List<Evidence> shown = evidence.stream().limit(mostRows).toList();
        for (StandingSubmission submission :
                shown.stream().map(Evidence::submission).distinct().toList()) {
            out.println("  " + SafeText.of(submission.source().path()) + " ("
                    + submission.source().hash8() + "), " + submission.key() + ", "
                    + submission.submission().status().code() + ", received "
                    + submission.source().received());
            submission
                    .original()
                    .ifPresent(original -> out.println("    mends rows of " + SafeText.of(original.path()) + " ("
                            + original.hash8() + "), whose lines are named"));
            var table = new AlignedTable("    ");
            shown.stream()
                    .filter(row -> row.submission().equals(submission))
                    .forEach(row -> table.add(
                            "line " + row.line(),
                            part("numerator", row.numerator()),
                            part("denominator", row.denominator()),
                            left(row)));
            table.lines().forEach(out::println);
        }
        long counting = evidence.stream().filter(Evidence::counts).count();
        out.println(String.format(Locale.ROOT, "  %,d rows, of which %,d count.", evidence.size(), counting)
                + (evidence.size() > shown.size()
                        ? " The first " + shown.size() + " are named; --all names all."
                        : ""));
    }

    private static String part(String of, Figure figure) {
        return figure.isKnown() ? of + " " + Numbers.text(figure) : "";
    }

    private static String left(Evidence row) {
        return row.counts() ? "" : "left out: " + row.leftOut();
    }

    private void heading(String text) {
        out.println();
        out.println(paint.strong(text));
    }
}
