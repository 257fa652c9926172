package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same files, configuration, version and as-of date give the same bytes, wherever and however they are worked out. */
class SameBytesEverywhereTest {
    @TempDir
    private Path folder;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private House house;

    @BeforeEach
    void aFirstNight() throws IOException {
        house = House.in(folder);
        SmallSector.dropAll(house, "provisional");
        assertThat(house.run("run").code()).isZero();
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void inAnotherFolderLocaleAndTimeZoneWithOtherThreadsAndFileTimes() throws IOException {
        House other = house.beside("elsewhere");
        House.copy(house.input(), other.input());
        int minutes = 0;
        try (Stream<Path> files = Files.walk(other.input())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(1_600_000_000_000L - 60_000L * minutes++));
            }
        }
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(other.run("run", "--threads", "7").code()).isZero();

        assertThat(other.fingerprint()).isEqualTo(house.fingerprint());
        assertThat(other.editions()).isEqualTo(house.editions());
    }
}
