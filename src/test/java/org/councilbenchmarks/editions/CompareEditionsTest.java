package org.councilbenchmarks.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareEditionsTest {

    private static final String INDICATORS =
            "council_code,council_name,financial_year,indicator,breakdown,value,marker\n";
    private static final String BENCHMARKS =
            "peer_group,financial_year,indicator,breakdown,n,q1,median,q3,aggregate,marker\n";

    @TempDir
    private Path folder;

    @Test
    void whatChangedIsSaidByIndicatorAndCouncil() throws IOException {
        Path old = edition("old", """
                E06000052,Cornwall,2025-26,staff.vacancy_rate,all,15,
                E06000059,Dorset,2025-26,staff.vacancy_rate,all,20,
                E06000059,Dorset,2024-25,spend.per_resident,all,3,
                """, "england,2025-26,staff.vacancy_rate,all,2,16,17.5,19,17,\n");
        Path now = edition("new", """
                E06000052,Cornwall,2025-26,staff.vacancy_rate,all,15.5,[r]
                E06000059,Dorset,2025-26,staff.vacancy_rate,all,20,
                E06000054,Wiltshire,2025-26,staff.vacancy_rate,all,9,
                """, "england,2025-26,staff.vacancy_rate,all,3,16,17.5,19,17,\n");

        assertThat(said(old, now, 4)).isEqualTo("""
                        data/indicators.csv: 3 of 3 rows are otherwise
                          spend.per_resident: 1 changed (0 only in the new, 1 only in the old)
                            Dorset, 2024-25, all: gone, was 3
                          staff.vacancy_rate: 2 changed (1 only in the new, 0 only in the old)
                            Cornwall, 2025-26, all: value 15 → 15.5; marker nothing → [r]
                            Wiltshire, 2025-26, all: new, 9
                        data/benchmarks.csv: 1 of 1 rows are otherwise
                          staff.vacancy_rate: 1 changed (0 only in the new, 0 only in the old)
                            england, 2025-26, all: n 2 → 3
                        """);
    }

    @Test
    void twoOfTheSameAreNotOtherwise() throws IOException {
        Path one = edition("one", "E06000052,Cornwall,2025-26,staff.vacancy_rate,all,15,\n", "");

        assertThat(said(one, one, 0)).contains("0 of 1 rows are otherwise");
    }

    private String said(Path old, Path now, int changes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            assertThat(CompareEditions.compare(old, now, print)).isEqualTo(changes);
        }
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private Path edition(String name, String indicators, String benchmarks) throws IOException {
        Path data = Files.createDirectories(folder.resolve(name).resolve("data"));
        Files.writeString(data.resolve("indicators.csv"), INDICATORS + indicators);
        Files.writeString(data.resolve("benchmarks.csv"), BENCHMARKS + benchmarks);
        return folder.resolve(name);
    }
}
