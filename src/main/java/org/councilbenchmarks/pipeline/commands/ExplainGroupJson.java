package org.councilbenchmarks.pipeline.commands;

import java.util.List;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.Distribution;

/** {@code explain --format json} of a group's distribution; figures as in {@link ExplainJson}, all members named. */
record ExplainGroupJson(
        String edition,
        String peerGroup,
        String title,
        String financialYear,
        String indicator,
        String breakdown,
        String unit,
        int n,
        int of,
        String min,
        String q1,
        String median,
        String q3,
        String max,
        String mean,
        String totalNumerator,
        String totalDenominator,
        String aggregate,
        String marker,
        String status,
        List<Member> members) {

    static ExplainGroupJson of(ExplainedGroup explained) {
        Benchmark benchmark = explained.benchmark();
        Distribution of = benchmark.distribution();
        return new ExplainGroupJson(
                explained.edition(),
                benchmark.key().peerGroup(),
                explained.group().title(),
                benchmark.key().year().toString(),
                benchmark.key().indicator(),
                benchmark.key().breakdown(),
                explained.indicator().unit().symbol(),
                benchmark.cohort().n(),
                benchmark.cohort().of(),
                FigureText.of(of.min()),
                FigureText.of(of.q1()),
                FigureText.of(of.median()),
                FigureText.of(of.q3()),
                FigureText.of(of.max()),
                FigureText.of(of.mean()),
                FigureText.of(benchmark.totals().numerator()),
                FigureText.of(benchmark.totals().denominator()),
                FigureText.of(benchmark.totals().aggregate()),
                benchmark.marker(),
                benchmark.status().code(),
                explained.members().stream().map(Member::of).toList());
    }

    /** A member's value, as open files show it. */
    record Member(String councilCode, String councilName, String value, String marker) {
        static Member of(ExplainedGroup.Member member) {
            return new Member(
                    member.council().code().value(),
                    member.council().name(),
                    FigureText.of(member.value().value()),
                    member.value().marker());
        }
    }
}
