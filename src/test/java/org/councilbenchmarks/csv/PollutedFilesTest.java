package org.councilbenchmarks.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader makes, without any hint, of one table polluted in some 500 ways. */
class PollutedFilesTest {
    @Test
    void almostAllOfEachTableIsRead(@TempDir Path folder) throws IOException {
        var files = PollutedFiles.all();
        Map<String, Double> scores = new TreeMap<>();
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey() + ".csv");
            Files.write(path, PollutedFiles.bytes(file.getValue()));
            scores.put(file.getKey(), TableScore.of(file.getValue().clean(), read(path)));
        }
        var simple = scores.values().stream().mapToDouble(s -> s).average().orElse(0);
        var weights = files.values().stream()
                .mapToDouble(PollutedFiles.Polluted::weight)
                .sum();
        var weighted = scores.entrySet().stream()
                        .mapToDouble(s -> s.getValue() * files.get(s.getKey()).weight())
                        .sum()
                / weights;
        assertThat(files).hasSizeGreaterThan(450);
        assertThat(simple).as("simple score; worst: %s", worst(scores)).isGreaterThan(9.95);
        assertThat(weighted).as("weighted score; worst: %s", worst(scores)).isGreaterThan(9.8);
    }

    private static List<List<String>> read(Path file) throws IOException {
        var opened = LexicalTable.open(file, ReadingLimits.standard(), new FindingLog());
        if (opened.value().isEmpty()) {
            return List.of();
        }
        var text = new StringWriter();
        try (var table = opened.value().get()) {
            assertThat(table.write(text)).isEmpty();
        }
        return DroppedFile.strictly(text.toString());
    }

    private static String worst(Map<String, Double> scores) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(40)
                .map(score -> score.getKey() + " " + score.getValue())
                .collect(Collectors.joining("\n"));
    }
}
