package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.pipeline.reading.OddRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is taken of odd rows, a night goes through with it to the edition. */
class OddNightTest {
    @TempDir
    private Path folder;

    @Test
    void figuresFarOutOfWhatCanBeMeantStopNothing() throws IOException {
        House house = House.in(folder);
        for (ReturnSchema schema :
                CatalogueLoader.load(Path.of("config")).value().orElseThrow().returns()) {
            house.drop(schema.id() + "/odd.csv", new OddRows(schema, 300).text(400));
        }

        House.Said said = house.run("run");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(house.read("restricted/sources.csv").lines().filter(line -> line.contains(",part-taken,")))
                .as(house.read("restricted/sources.csv"))
                .hasSizeGreaterThan(4);
    }
}
