package org.councilbenchmarks.pipeline.commands;

import java.io.PrintWriter;
import java.util.List;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.Distribution;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.pipeline.console.AlignedTable;
import org.councilbenchmarks.pipeline.console.Paint;

/** A group's distribution explained, for people. */
final class ExplainGroupText {
    private final PrintWriter out;
    private final Paint paint;
    private final int mostMembers;

    /** @param mostMembers members named; the rest are counted */
    ExplainGroupText(PrintWriter out, Paint paint, int mostMembers) {
        this.out = out;
        this.paint = paint;
        this.mostMembers = mostMembers;
    }

    void print(ExplainedGroup explained) {
        BenchmarkKey key = explained.benchmark().key();
        String breakdown = key.breakdown().equals(IndicatorKey.ALL) ? "" : ", " + key.breakdown();
        out.println(paint.strong(explained.indicator().words().title()) + " (" + key.indicator() + ") in "
                + explained.group().title() + " (" + key.peerGroup() + ") in " + key.year() + breakdown);
        out.println(explained.indicator().words().question());
        out.println();
        figures(explained);
        members(explained);
        out.println();
        out.println("From edition " + explained.edition()
                + ", worked out again from the record. Where a council's value comes from:");
        out.println("  council-benchmarks explain COUNCIL " + key.indicator() + " " + key.year());
    }

    private void figures(ExplainedGroup explained) {
        Benchmark benchmark = explained.benchmark();
        Unit unit = explained.indicator().unit();
        Distribution of = benchmark.distribution();
        var table = new AlignedTable("  ");
        table.add(
                "councils",
                benchmark.cohort().n() + " of " + benchmark.cohort().of(),
                Numbers.text(benchmark.cohort().populationShare(), Unit.PER_CENT) + " of the group's residents");
        table.add("least", Numbers.text(of.min(), unit), "");
        table.add("lower quartile", Numbers.text(of.q1(), unit), "a quarter of the councils lie below");
        table.add("median", Numbers.text(of.median(), unit), "half of them do");
        table.add("upper quartile", Numbers.text(of.q3(), unit), "three quarters do");
        table.add("greatest", Numbers.text(of.max(), unit), "");
        table.add("mean", Numbers.text(of.mean(), unit), "of the councils, unweighted");
        table.add("as a whole", Numbers.text(benchmark.totals().aggregate(), unit), whole(benchmark));
        table.add("status", benchmark.status().code(), Numbers.words(benchmark.marks()));
        table.lines().forEach(out::println);
    }

    private static String whole(Benchmark benchmark) {
        return "from Σ numerator " + Numbers.text(benchmark.totals().numerator()) + " and Σ denominator "
                + Numbers.text(benchmark.totals().denominator());
    }

    private void members(ExplainedGroup explained) {
        List<ExplainedGroup.Member> members = explained.members();
        out.println();
        out.println(paint.strong("Members, as open files show them"));
        var table = new AlignedTable("  ");
        members.stream()
                .limit(mostMembers)
                .forEach(member -> table.add(
                        member.council().code().value(),
                        member.council().name(),
                        Numbers.text(
                                member.value().value(), explained.indicator().unit()),
                        Numbers.words(member.value().marks())));
        table.lines().forEach(out::println);
        if (members.size() > mostMembers) {
            out.println("  … and " + (members.size() - mostMembers) + " more; --all names all.");
        }
    }
}
