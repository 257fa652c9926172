package org.councilbenchmarks.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.Reception;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in which cell, every row is taken, refused or skipped, and the reading ends as it should. */
class OddCellsTest {
    private static final Catalogue CATALOGUE =
            CatalogueLoader.load(Path.of("config")).value().orElseThrow();
    private static final int ROWS = 400;

    @TempDir
    private Path folder;

    static Stream<ReturnSchema> returns() {
        return CATALOGUE.returns().stream();
    }

    @ParameterizedTest
    @MethodSource("returns")
    void everyRowIsTakenRefusedOrSkipped(ReturnSchema schema) throws IOException {
        String text = new OddRows(schema, 12).text(ROWS);
        Path file = Files.writeString(folder.resolve("odd.csv"), text);

        Facts facts = new ReturnFileReader(CATALOGUE, ReadingLimits.standard()).read(file, schema.id() + "/odd.csv");

        assertThat(facts.reading().reception()).isEqualTo(Reception.READ);
        assertThat(facts.reading().counts().read()).isEqualTo(ROWS);
        assertThat(facts.reading().counts().taken()).isPositive();
        assertThat(facts.reading().counts().refused()).isPositive();
    }
}
