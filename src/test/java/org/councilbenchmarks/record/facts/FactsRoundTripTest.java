package org.councilbenchmarks.record.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmarks.record.facts.FactsSamples.KEY;
import static org.councilbenchmarks.record.facts.FactsSamples.LAYOUT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.councilbenchmarks.domain.findings.FindingTally;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.Row;

/** What is written is what is read, whatever it is. */
class FactsRoundTripTest {
    private Path folder = Path.of("");

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("facts");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        Path file = folder.resolve(KEY.source().substring(0, 2)).resolve(KEY + ".facts");
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.getParent());
        Files.deleteIfExists(folder);
    }

    // The samples have extremes of their own; combining jqwik's would crowd everything else out.
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyCellComesBack(@ForAll("rows") List<Row> first, @ForAll("rows") List<Row> second) throws IOException {
        FactsStore store = new FactsStore(folder, (key, file, what) -> {
            throw new AssertionError(what);
        });
        Facts facts = FactsSamples.facts(
                List.of(FactsSamples.submission("E06000052", first), FactsSamples.submission("E06000001", second)),
                FindingTally.NONE);

        store.write(KEY, facts);

        assertThat(store.findRows(KEY, 0, LAYOUT)).contains(first);
        assertThat(store.findRows(KEY, 1, LAYOUT)).contains(second);
        assertThat(store.findSummary(KEY)).contains(facts.summary());
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        return FactsSamples.rows();
    }
}
