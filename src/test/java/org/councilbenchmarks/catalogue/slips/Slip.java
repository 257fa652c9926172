package org.councilbenchmarks.catalogue.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;

/**
 * A slip of the pen in one file of the configuration.
 *
 * @param file relative to the folder
 * @param from what stands there; its first occurrence is meant
 * @param to what somebody wrote instead
 * @param column that the finding has to name; empty where it is about the whole line or file
 * @param says what the message has to hold
 */
record Slip(String file, String from, String to, String column, String says) {
    private static final Path SHIPPED = Path.of("config");

    static Slip in(String file, String from, String to, String column, String says) {
        return new Slip(file, from, to, column, says);
    }

    /** Makes the slip in a fresh copy and sees that it, and nothing else, is told. */
    void isToldAlone(Path folder) throws IOException {
        assertThat(isTold(folder)).hasSize(1);
    }

    /** Makes the slip in a fresh copy and sees that it is told, with whatever follows from it. */
    List<Finding> isTold(Path folder) throws IOException {
        copyShipped(folder);
        Place place = new Place(file, make(folder), column);

        List<Finding> findings = CatalogueLoader.load(folder).findings();

        assertThat(findings)
                .filteredOn(f -> f.place().equals(place))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.CONFIGURATION);
                    assertThat(finding.message()).contains(says);
                });
        return findings;
    }

    /** @return the line on which what was written ends, from 1 */
    int make(Path folder) throws IOException {
        Path path = folder.resolve(file);
        String content = Files.readString(path);
        int at = content.indexOf(from);
        assertThat(at).as("%s stands in %s", from, file).isNotNegative();
        Files.writeString(path, content.substring(0, at) + to + content.substring(at + from.length()));
        String upToIt = content.substring(0, at) + to;
        return (int) upToIt.chars().filter(c -> c == '\n').count() + 1;
    }

    static void copyShipped(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Override
    public String toString() {
        return file + ": " + from.strip() + " -> " + to.strip();
    }
}
