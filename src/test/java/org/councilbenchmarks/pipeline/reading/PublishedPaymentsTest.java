package org.councilbenchmarks.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Payments as councils published them: what is taken of each file, to the penny. The figures were counted by another program
 * in another language. Skipped where the collection is not beside the project.
 */
class PublishedPaymentsTest {
    private static final Path COLLECTION = Path.of("../shared/data/payments");
    private static final Catalogue CATALOGUE =
            CatalogueLoader.load(Path.of("config")).value().orElseThrow();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/payments/published-files.csv", numLinesToSkip = 1)
    void isTakenToThePenny(
            String path,
            String fate,
            String reason,
            int taken,
            int refused,
            int skipped,
            BigDecimal amount,
            String months) {
        Path file = COLLECTION.resolve(path);
        assumeTrue(Files.exists(file), "the collection of published files is not here");

        Facts facts = new ReturnFileReader(CATALOGUE, ReadingLimits.standard()).read(file, "payments/" + path);

        FileReading reading = facts.reading();
        // Too many refused rows are a matter of settling, which knows the limit.
        boolean read = fate.equals("read") || "too-many-refused".equals(reason);
        assertThat(reading.reception().code()).isEqualTo(read ? "read" : fate);
        assertThat(reading.reason()).isEqualTo(read || reason == null ? "" : reason);
        assertThat(reading.counts()).isEqualTo(new RowCounts(taken, refused, skipped));
        assertThat(reading.amountGbp()).isEqualByComparingTo(amount);
        assertThat(months(facts)).isEqualTo(months == null ? "" : months);
        assertThat(refused * 5 > taken + refused).isEqualTo("too-many-refused".equals(reason));
    }

    private static String months(Facts facts) {
        return facts.submissions().stream()
                .filter(s -> s.submission().taken() > 0)
                .map(s -> s.submission().key().basis() + "=" + s.submission().taken())
                .collect(Collectors.joining(" "));
    }
}
