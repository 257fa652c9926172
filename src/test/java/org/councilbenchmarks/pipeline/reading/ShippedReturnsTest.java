package org.councilbenchmarks.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.csv.ConfigTable;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example that every return of the shipped configuration carries is read as its expectation says. */
class ShippedReturnsTest {
    private static final Path CONFIG = Path.of("config");
    private static final Catalogue CATALOGUE =
            CatalogueLoader.load(CONFIG).value().orElseThrow();

    static Stream<ReturnSchema> returns() {
        return CATALOGUE.returns().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("returns")
    @DisplayName("example.csv has the values of expected.csv")
    void exampleIsReadAsExpected(ReturnSchema schema) {
        String folder = "returns/" + schema.id() + "/";
        Facts facts = new ReturnFileReader(CATALOGUE, ReadingLimits.standard())
                .read(CONFIG.resolve(folder + "example.csv"), "example.csv");
        ConfigTable expected =
                ConfigTable.read(CONFIG, folder + "expected.csv").value().orElseThrow();

        assertThat(facts.reading().reception()).as(facts.findings().toString()).isEqualTo(Reception.READ);
        assertThat(facts.reading().returnId()).contains(schema.id());
        assertThat(facts.reading().counts().refused())
                .as(facts.findings().toString())
                .isZero();
        Map<Integer, Row> rows = facts.submissions().stream()
                .flatMap(submission -> submission.rows().stream())
                .collect(Collectors.toMap(Row::line, Function.identity()));
        SoftAssertions softly = new SoftAssertions();
        expected.rows().forEach(row -> {
            Optional<String> value = Optional.ofNullable(rows.get(Integer.parseInt(row.get("line"))))
                    .map(read -> read.text(row.get("column")));
            softly.assertThat(value)
                    .as(row.get("line") + ", " + row.get("column"))
                    .contains(row.get("value"));
        });
        softly.assertAll();
    }
}
