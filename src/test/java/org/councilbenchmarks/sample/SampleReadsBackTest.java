package org.councilbenchmarks.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.SubmissionFacts;
import org.councilbenchmarks.domain.returns.SubmissionKey;
import org.councilbenchmarks.pipeline.reading.ReturnFileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sector is read as real returns are: tidy files without a word, untidy ones mended, and nothing lost by accident. */
class SampleReadsBackTest {
    private static final Catalogue CATALOGUE = ShippedCatalogue.load();
    private static final ReturnFileReader READER = new ReturnFileReader(CATALOGUE, ReadingLimits.standard());

    /** What the untidiness is to bring about, and nothing else. */
    private static final Set<FindingCode> INTENDED = EnumSet.of(
            FindingCode.DIALECT,
            FindingCode.ENCODING,
            FindingCode.PREAMBLE,
            FindingCode.MISSING_WORD,
            FindingCode.TOTAL_ROW,
            FindingCode.TYPE_ERROR,
            FindingCode.UNKNOWN_CODE,
            FindingCode.SAME_KEY_ADDED);

    @TempDir
    private Path folder;

    private List<Facts> read(int councils, double dirt) {
        var request = new SampleRequest(councils, 2, ShippedCatalogue.LAST_YEAR, 0, dirt, 2026);
        return SyntheticSector.of(CATALOGUE, request).files().map(this::read).toList();
    }

    private Facts read(SampleFile file) {
        try {
            Path bytes = Files.write(folder.resolve("file.csv"), file.content());
            return READER.read(bytes, file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<SubmissionKey> submissions(List<Facts> facts) {
        return facts.stream()
                .flatMap(f -> f.submissions().stream())
                .map(s -> s.submission().key())
                .collect(Collectors.toSet());
    }

    @Test
    void tidyFilesLeaveNothingToSay() {
        assertThat(read(30, 0)).allSatisfy(facts -> {
            assertThat(facts.reading().reception()).isEqualTo(Reception.READ);
            assertThat(facts.reading().counts().refused()).isZero();
            // A credit beside the cost that it lowers is noted, as it should be.
            assertThat(facts.findings().counts().keySet()).isSubsetOf(FindingCode.SAME_KEY_ADDED);
        });
    }

    @Test
    void untidyFilesLoseARowNowAndThenAndNeverASubmission() {
        var untidy = read(30, 1);

        assertThat(untidy).allSatisfy(facts -> {
            assertThat(facts.reading().reception()).isEqualTo(Reception.READ);
            assertThat(facts.findings().counts().keySet()).isSubsetOf(INTENDED);
            assertThat(facts.reading().counts().refused()).isLessThanOrEqualTo(1);
            assertThat(facts.submissions())
                    .extracting(SubmissionFacts::submission)
                    .allMatch(submission -> submission.refusedShare() <= 0.2)
                    .allMatch(submission -> submission.status() == DataStatus.SAMPLE);
        });
        assertThat(submissions(untidy)).isEqualTo(submissions(read(30, 0)));
        assertThat(untidy.stream().flatMap(f -> f.findings().counts().keySet().stream()))
                .containsAll(INTENDED);
    }

    @Test
    void theStandardDirtCostsFewRows() {
        var facts = read(100, 0.02);
        int refused =
                facts.stream().mapToInt(f -> f.reading().counts().refused()).sum();
        int taken = facts.stream().mapToInt(f -> f.reading().counts().taken()).sum();

        assertThat(refused).isBetween(1, taken / 500);
    }
}
