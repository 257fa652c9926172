package org.councilbenchmarks.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.Row;

/** The small files named after their defects, read with the shipped configuration as if they lay in {@code spending/}. */
final class Fixtures {
    static final Path FOLDER = Path.of("src/test/resources/returns");
    private static final Catalogue CATALOGUE =
            CatalogueLoader.load(Path.of("config")).value().orElseThrow();

    private final ReturnFileReader reader = new ReturnFileReader(CATALOGUE, ReadingLimits.standard());

    ReturnFileReader reader() {
        return reader;
    }

    Facts read(String name) {
        return reader.read(FOLDER.resolve(name + ".csv"), "spending/" + name + ".csv");
    }

    /** The reason for which a file is refused whole. */
    String refusal(String name) {
        Facts facts = read(name);
        assertThat(facts.reading().reception()).isEqualTo(Reception.REFUSED);
        assertThat(facts.submissions()).isEmpty();
        return facts.reading().reason();
    }

    static List<Row> rows(Facts facts) {
        return facts.submissions().stream()
                .flatMap(submission -> submission.rows().stream())
                .toList();
    }

    static List<Finding> findings(Facts facts, FindingCode code) {
        return facts.findings().kept().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    static List<FindingCode> codes(Facts facts) {
        return facts.findings().kept().stream().map(Finding::code).toList();
    }
}
