package org.councilbenchmarks.pipeline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.councilbenchmarks.pipeline.edition.Manifest;
import org.junit.jupiter.api.Test;

class SamenessTest {

    @Test
    void theSameProgramOnTheSameJavaGivesTheSameBytes() {
        assertThat(Sameness.of(manifest("council-benchmarks 0.1.0", Manifest.javaBuild()), "0.1.0"))
                .isEqualTo(Sameness.ALL);
        assertThat(Sameness.ALL.holdsFor("sector.pdf")).isTrue();
    }

    @Test
    void onAnotherJavaAllButThePdfFiles() {
        var sameness = Sameness.of(manifest("council-benchmarks 0.1.0", "Another vendor 22.0.1+8"), "0.1.0");
        assertThat(sameness).isEqualTo(Sameness.ALL_BUT_PDF);
        assertThat(sameness.holdsFor("councils/E06000052-cornwall.pdf")).isFalse();
        assertThat(sameness.holdsFor("manifest.json"))
                .as("it holds their hashes")
                .isFalse();
        assertThat(sameness.holdsFor("data/indicators.csv")).isTrue();
        assertThat(sameness.holdsFor("datapackage.json")).isTrue();
    }

    @Test
    void anotherProgramGivesTheSameFiguresAtLeast() {
        var sameness = Sameness.of(manifest("council-benchmarks 0.1.0", Manifest.javaBuild()), "0.2.0");
        assertThat(sameness).isEqualTo(Sameness.TABLES);
        assertThat(sameness.holdsFor("data/indicators.csv")).isTrue();
        assertThat(sameness.holdsFor("datapackage.json")).isFalse();
    }

    private static Manifest manifest(String program, String java) {
        return new Manifest(
                "2026-11-22-1a2b3c4d",
                program,
                java,
                LocalDate.of(2026, 11, 22),
                "certified",
                "",
                "",
                7,
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>());
    }
}
