package org.councilbenchmarks.catalogue.slips;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeListSlipsTest {
    @ParameterizedTest
    @MethodSource("slips")
    void isToldAlone(Slip slip, @TempDir Path folder) throws IOException {
        slip.isToldAlone(folder);
    }

    @ParameterizedTest
    @MethodSource("slipsWithConsequences")
    void isToldWithWhatFollows(Slip slip, @TempDir Path folder) throws IOException {
        slip.isTold(folder);
    }

    static Stream<Slip> slipsWithConsequences() {
        return Stream.of(
                Slip.in("sources.csv", "\nons-regions,", "\nons-code-history,", "id", "stands on line"),
                Slip.in(
                        "codes/statuses.csv",
                        "certified,Certified",
                        "final,Certified",
                        "code",
                        "'final' is not a code that the product knows"),
                Slip.in("thresholds.csv", "little_change", "litle_change", "id", "did you mean 'little_change'?"),
                Slip.in(
                        "codes/natures.csv",
                        "code,title,synonyms",
                        "code,title,synonims",
                        "",
                        "lacks the column synonyms"));
    }

    static Stream<Slip> slips() {
        return Stream.of(
                Slip.in(
                        "codes/hosting.csv",
                        "\non_premises,",
                        "\nOn premises,",
                        "code",
                        "is not a code: small letters"),
                Slip.in("codes/customisation.csv", "\nmoderate,", "\nnone,", "code", "'none' stands on line 2 already"),
                Slip.in("codes/natures.csv", "run,Run,", "run,,", "title", "has to be filled"),
                Slip.in(
                        "codes/natures.csv",
                        "change,Change,",
                        "change,Change,BAU;",
                        "synonyms",
                        "'BAU' means run already"),
                Slip.in(
                        "codes/natures.csv",
                        ",council-benchmarks",
                        ",council-benchmark",
                        "source",
                        "did you mean 'council-benchmarks'?"),
                Slip.in(
                        "codes/roles.csv",
                        ",,architecture,",
                        ",,architecure,",
                        "role_family",
                        "did you mean 'architecture'?"),
                Slip.in("thresholds.csv", "outlier_z,3.5", "outlier_z,3½", "value", "is not a plain number"));
    }
}
