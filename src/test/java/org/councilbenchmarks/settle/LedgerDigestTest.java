package org.councilbenchmarks.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.junit.jupiter.api.Test;

/** Two ledgers with the same history have the same digest. */
class LedgerDigestTest {
    private static final String STORY = """
            run 2026-06-01
            a.csv: nothing
            b.csv: nothing
            run 2026-06-02
            c.csv: nothing
            withdraw a.csv because wrong year
            """;

    @Test
    void saysWhatWasSeenTogetherAndWithdrawn() {
        assertThat(digest(STORY))
                .isEqualTo("run 2026-06-01\n"
                        + "seen " + Story.hash("a.csv") + " 5 a.csv\n"
                        + "seen " + Story.hash("b.csv") + " 5 b.csv\n"
                        + "run 2026-06-02\n"
                        + "seen " + Story.hash("c.csv") + " 5 c.csv\n"
                        + "withdrawn " + Story.hash("a.csv") + " 10 wrong year\n");
    }

    @Test
    void leavesOutWhatBearsOnNothing() {
        assertThat(digest("""
                run 2026-06-01
                b.csv: nothing
                a.csv: nothing
                edition 2026-06-01-12345678
                withdraw a.csv because wrong year
                run 2026-06-01
                again b.csv at copy-of-b.csv
                run 2026-06-02
                c.csv: nothing
                withdraw a.csv because once more
                """)).isEqualTo(digest(STORY));
    }

    @Test
    void timeFateAndAccountAreLeftOutToo() {
        List<LedgerEntry> otherwise = Story.of(STORY).ledger.stream()
                .map(e -> new LedgerEntry(
                        e.sequence(),
                        Instant.EPOCH,
                        e.event(),
                        e.sha256(),
                        e.path(),
                        "staffing",
                        "refused",
                        e.reason(),
                        "jo"))
                .toList();

        assertThat(LedgerDigest.text(otherwise)).isEqualTo(digest(STORY));
    }

    @Test
    void whatBearsOnResultsShows() {
        assertThat(List.of(
                        digest(STORY.replace("run 2026-06-02\n", "")),
                        digest(STORY.replace("2026-06-02", "2026-06-03")),
                        digest(STORY.replace("c.csv", "d.csv")),
                        digest(STORY.replace("wrong year", "wrong council")),
                        digest(STORY.replace("withdraw a.csv because wrong year\n", ""))))
                .doesNotContain(digest(STORY))
                .doesNotHaveDuplicates();
    }

    private static String digest(String story) {
        return LedgerDigest.text(Story.of(story).ledger);
    }
}
