package org.councilbenchmarks.pipeline.commands;

import java.util.Comparator;
import java.util.List;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.pipeline.edition.EditionContent;

/**
 * A group's distribution with the values that it rests on.
 *
 * @param edition that it stands in
 * @param group whose it is
 * @param indicator what it is
 * @param benchmark as published
 * @param members every member's value as open files show it, the known ones first, by value
 */
record ExplainedGroup(String edition, PeerGroup group, Indicator indicator, Benchmark benchmark, List<Member> members) {
    /** A member and its value. */
    record Member(Council council, IndicatorValue value) {
        private static final Comparator<Member> BY_VALUE = Comparator.comparing(
                        (Member member) -> member.value().value().find().orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(member -> member.council().code());
    }

    /** @throws WrongUsageException where the edition has no such benchmark */
    static ExplainedGroup of(String edition, EditionContent content, BenchmarkKey key) throws WrongUsageException {
        BenchmarkResults results = content.results();
        String what = "Edition " + edition + " has no benchmark of " + key.indicator() + " in " + key.peerGroup() + ".";
        PeerGroup group = results.findGroup(key.peerGroup()).orElseThrow(() -> new WrongUsageException(what));
        Benchmark benchmark =
                results.findBenchmark(key).map(Benchmark::published).orElseThrow(() -> new WrongUsageException(what));
        Indicator indicator =
                content.catalogue().findIndicator(key.indicator()).orElseThrow(() -> new WrongUsageException(what));
        List<Member> members = group.listMembers(key.year()).stream()
                .flatMap(code -> results
                        .findValue(new IndicatorKey(code, key.year(), key.indicator(), key.breakdown()))
                        .map(value -> new Member(content.catalogue().councils().get(code), value.published()))
                        .stream())
                .sorted(Member.BY_VALUE)
                .toList();
        return new ExplainedGroup(edition, group, indicator, benchmark, members);
    }
}
