package org.councilbenchmarks.pipeline.commands;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilbenchmarks.benchmark.Benchmarking;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.results.Evidence;
import org.councilbenchmarks.domain.results.Explanation;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.domain.results.Position;
import org.councilbenchmarks.pipeline.edition.EditionContent;

/**
 * A council's value with all that it comes from and is compared with.
 *
 * @param edition that it stands in
 * @param council whose it is
 * @param indicator what it is
 * @param value as the council itself may see it
 * @param places where it stands, by group
 * @param peers the councils with the nearest values in the smallest group that is large
 *     enough, of one class if there is such a one; in order of value
 * @param peerGroup title of that group; empty where there is none
 * @param evidence every row that it was worked out from, and those left out
 */
record ExplainedValue(
        String edition,
        Council council,
        Indicator indicator,
        IndicatorValue value,
        List<Place> places,
        List<Peer> peers,
        String peerGroup,
        List<Evidence> evidence) {
    private static final int PEERS_EACH_SIDE = 3;

    /** Where the value stands in a group. */
    record Place(PeerGroup group, Position position, Optional<Benchmark> benchmark) {}

    /** Another council's value, as open files show it. */
    record Peer(Council council, IndicatorValue value) {}

    /** @throws WrongUsageException where the edition has no such value */
    static ExplainedValue of(String edition, EditionContent content, IndicatorKey key) throws WrongUsageException {
        Explanation explanation = Benchmarking.of(
                        content.catalogue(), content.results().asOf())
                .explain(content.settlement(), content.rows(), key)
                .orElseThrow(() -> new WrongUsageException("Edition " + edition + " has no " + key.indicator() + " of "
                        + key.council() + " in " + key.year() + ", " + key.breakdown() + "."));
        BenchmarkResults results = content.results();
        // What the edition publishes rules: it may withhold for reasons that lie in other values.
        IndicatorValue value = results.findValue(key).orElse(explanation.value());
        List<Place> places = results.listPositions(key.council()).stream()
                .filter(position -> position.key().equals(key))
                .flatMap(position -> results.findGroup(position.peerGroup()).stream()
                        .map(group ->
                                new Place(group, position, results.findBenchmark(BenchmarkKey.of(group.id(), key)))))
                .toList();
        Optional<PeerGroup> nearest = smallestEnough(places, key);
        return new ExplainedValue(
                edition,
                content.catalogue().councils().get(key.council()),
                content.catalogue().findIndicator(key.indicator()).orElseThrow(),
                value,
                places,
                nearest.map(group -> peers(content, group, key)).orElse(List.of()),
                nearest.map(PeerGroup::title).orElse(""),
                explanation.evidence());
    }

    /** Of councils of one class rather than of several, which do different work. */
    private static Optional<PeerGroup> smallestEnough(List<Place> places, IndicatorKey key) {
        return places.stream()
                .filter(place -> place.position().cohort().isEnough())
                .map(Place::group)
                .min(Comparator.comparing(PeerGroup::mixed)
                        .thenComparingInt(group -> group.listMembers(key.year()).size()));
    }

    /** The nearest below, the nearest above; the council itself is not among them. */
    private static List<Peer> peers(EditionContent content, PeerGroup group, IndicatorKey key) {
        // A council is a member of every group but that of its neighbours, yet has its place among them.
        List<Peer> known = Stream.concat(group.listMembers(key.year()).stream(), Stream.of(key.council()))
                .distinct()
                .flatMap(member -> findPeer(content, member, key).stream())
                .sorted(Comparator.comparing((Peer peer) -> peer.value().value().get())
                        .thenComparing(peer -> peer.council().code()))
                .toList();
        int own = 0;
        while (own < known.size() && !known.get(own).council().code().equals(key.council())) {
            own++;
        }
        int from = Math.max(0, own - PEERS_EACH_SIDE);
        int to = Math.min(known.size(), own + 1 + PEERS_EACH_SIDE);
        return known.subList(Math.min(from, to), to).stream()
                .filter(peer -> !peer.council().code().equals(key.council()))
                .toList();
    }

    /** A peer whose value is open; of the council itself its value as it is, for its place in the order. */
    private static Optional<Peer> findPeer(EditionContent content, CouncilCode member, IndicatorKey key) {
        boolean own = member.equals(key.council());
        return content.results()
                .findValue(new IndicatorKey(member, key.year(), key.indicator(), key.breakdown()))
                .map(value -> own ? value : value.published())
                .filter(value -> value.value().isKnown())
                .map(value -> new Peer(content.catalogue().councils().get(member), value));
    }
}
