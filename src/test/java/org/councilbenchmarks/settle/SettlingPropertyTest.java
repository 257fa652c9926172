package org.councilbenchmarks.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.StandingSubmission;

/** What holds of every story that can be told. */
class SettlingPropertyTest {

    @Property(tries = 300)
    void noCouncilStandsTwice(@ForAll("runs") List<List<String>> runs, @ForAll boolean withSample) {
        Settlement settled = story(runs).settle(new SettlePolicy(20, withSample));

        Set<String> spokenFor = new HashSet<>();
        for (StandingSubmission s : settled.standing()) {
            for (CouncilCode council : s.key().councils()) {
                assertThat(spokenFor.add(s.key().returnId() + " " + council + " "
                                + s.key().year()))
                        .as("%s stands for %s a second time", s, council)
                        .isTrue();
            }
        }
    }

    @Property(tries = 300)
    void theOrderOfLinesWithinARunDoesNotMatter(@ForAll("runs") List<List<String>> runs, @ForAll long seed) {
        List<List<String>> shuffled = new ArrayList<>();
        for (List<String> run : numbered(runs)) {
            List<String> lines = new ArrayList<>(run);
            Collections.shuffle(lines, new Random(seed));
            shuffled.add(lines);
        }

        Story inOrder = tell(numbered(runs));
        Story otherwise = tell(shuffled);
        assertThat(otherwise.settle()).isEqualTo(inOrder.settle());
        assertThat(LedgerDigest.text(otherwise.ledger)).isEqualTo(LedgerDigest.text(inOrder.ledger));
    }

    @Property(tries = 100)
    void seeingEverythingAgainChangesNothing(@ForAll("runs") List<List<String>> runs) {
        Story once = story(runs);
        Settlement before = once.settle();
        once.ledger.addAll(List.copyOf(once.ledger));

        assertThat(once.settle()).isEqualTo(before);
    }

    @Property(tries = 300)
    void whatStandsIsWhatWasTakenAndSampleOnlyAlone(@ForAll("runs") List<List<String>> runs) {
        Settlement settled = story(runs).settle();

        Set<String> taken =
                settled.files().stream().flatMap(file -> taken(file).stream()).collect(Collectors.toSet());
        assertThat(settled.standing())
                .extracting(s -> s.source().path() + " " + s.index())
                .containsExactlyInAnyOrderElementsOf(taken);
        Set<Boolean> sample = settled.standing().stream()
                .map(s -> s.submission().status() == DataStatus.SAMPLE)
                .collect(Collectors.toSet());
        assertThat(sample).hasSizeLessThanOrEqualTo(1);
    }

    private static List<String> taken(SettledFile file) {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < file.submissions().size(); i++) {
            if (file.submissions().get(i).fate() == Fate.TAKEN) {
                taken.add(file.source().path() + " " + i);
            }
        }
        return taken;
    }

    @Provide
    Arbitrary<List<List<String>>> runs() {
        Arbitrary<String> submission = Combinators.combine(
                        Arbitraries.of("A", "B", "C", "A+B", "B+C"),
                        Arbitraries.of("certified", "provisional", "provisional", "sample"),
                        Arbitraries.of("10/0", "8/2", "7/3"))
                .as((councils, status, rows) -> "staffing " + councils + " 2024-25 " + status + " " + rows);
        return submission
                .list()
                .uniqueElements(s -> s.split(" ")[1])
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(s -> String.join("; ", s))
                .list()
                .ofMaxSize(3)
                .list()
                .ofMaxSize(3);
    }

    private static Story story(List<List<String>> runs) {
        return tell(numbered(runs));
    }

    /** Each file as a line of the story, with a name of its own. */
    private static List<List<String>> numbered(List<List<String>> runs) {
        List<List<String>> numbered = new ArrayList<>();
        int n = 0;
        for (List<String> run : runs) {
            List<String> lines = new ArrayList<>();
            for (String content : run) {
                lines.add("file-" + n++ + ".csv: " + content);
            }
            numbered.add(lines);
        }
        return numbered;
    }

    private static Story tell(List<List<String>> runs) {
        return Story.of(runs.stream()
                .map(lines -> "run 2026-06-01\n" + String.join("\n", lines))
                .collect(Collectors.joining("\n")));
    }
}
