package org.councilbenchmarks.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.FinancialYear;
import org.junit.jupiter.api.Test;

/** What the sector promises: who is in it, that chance is no accident, and that none of it passes for real. */
class SyntheticSectorTest {
    private static final Catalogue CATALOGUE = ShippedCatalogue.load();

    private static SampleRequest request(int councils, int years, double dirt, long seed) {
        return new SampleRequest(councils, years, ShippedCatalogue.LAST_YEAR, 0, dirt, seed);
    }

    private static Map<String, SampleFile> files(SampleRequest request) {
        return SyntheticSector.of(CATALOGUE, request).files().collect(Collectors.toMap(SampleFile::path, f -> f));
    }

    private static List<Council> chosen(int number) {
        return CouncilSelection.choose(CATALOGUE.councils(), ShippedCatalogue.LAST_YEAR, number);
    }

    private static String text(SampleFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    @Test
    void givesTheSameBytesForTheSameRequest() throws NoSuchAlgorithmException {
        var sha256 = MessageDigest.getInstance("SHA-256");
        SyntheticSector.of(CATALOGUE, request(3, 2, 0.5, 7)).files().forEach(file -> {
            sha256.update(file.path().getBytes(StandardCharsets.UTF_8));
            sha256.update(file.content());
        });

        // A new hash here means that everybody's sample sector changes: say so in the change log.
        assertThat(HexFormat.of().formatHex(sha256.digest()))
                .isEqualTo("a1839e5d374c39121e46c225be41ec229554c20f457cbe8af699df59b8a62efd");
    }

    @Test
    void givesOtherFiguresForAnotherSeed() {
        var cornwall = "spending/E06000052-cornwall.csv";

        assertThat(files(request(1, 1, 0, 1)).get(cornwall))
                .isNotEqualTo(files(request(1, 1, 0, 2)).get(cornwall));
    }

    @Test
    void changesNoCouncilWhenOthersAreAdded() {
        var few = files(request(12, 1, 0.3, 2026));
        var many = files(request(40, 1, 0.3, 2026));

        few.keySet().stream()
                .filter(path -> !path.startsWith("council/"))
                .forEach(path -> assertThat(many.get(path)).as(path).isEqualTo(few.get(path)));
    }

    @Test
    void changesNoYearWhenOthersAreAdded() {
        var path = "systems/E07000144-broadland.csv";
        var oneYear = text(files(request(12, 1, 0, 2026)).get(path)).lines().toList();
        var threeYears = text(files(request(12, 3, 0, 2026)).get(path)).lines().toList();

        assertThat(oneYear).hasSizeGreaterThan(10);
        assertThat(threeYears).containsAll(oneYear);
    }

    @Test
    void startsWithThePilotAndThreeThatShareTheirSystems() {
        assertThat(chosen(12).stream().map(Council::name))
                .containsExactly(
                        "Cornwall",
                        "Dorset",
                        "Leicester",
                        "Lewisham",
                        "Reading",
                        "South Tyneside",
                        "Stevenage",
                        "Broadland",
                        "South Norfolk",
                        "Canterbury",
                        "Dover",
                        "Thanet");
        assertThat(chosen(2).stream().map(Council::name)).containsExactly("Cornwall", "Dorset");
    }

    @Test
    void hasAtLeastEighteenOfEveryClassAmongAHundredAndEveryRegion() {
        var hundred = chosen(100);

        for (CouncilClass councilClass : CouncilClass.values()) {
            assertThat(hundred.stream().filter(c -> c.councilClass() == councilClass))
                    .as(councilClass.code())
                    .hasSizeGreaterThanOrEqualTo(18);
        }
        assertThat(hundred.stream().map(Council::region).distinct()).hasSize(9);
        assertThat(chosen(317)).hasSize(317).containsAll(hundred);
        assertThat(chosen(1000)).hasSize(317);
    }

    @Test
    void hasTheCouncilsOfEachYearOnly() {
        var paths = files(request(317, 4, 0, 2026)).keySet();

        // North Yorkshire took the place of Harrogate and others on 1 April 2023, within the four years.
        assertThat(paths).anyMatch(path -> path.endsWith("-north-yorkshire.csv"));
        assertThat(paths).anyMatch(path -> path.endsWith("-harrogate.csv"));
        assertThat(files(request(317, 3, 0, 2026)).keySet()).noneMatch(path -> path.endsWith("-harrogate.csv"));
    }

    @Test
    void marksEveryRowAsSample() {
        files(request(20, 2, 0, 2026)).values().forEach(file -> {
            var lines = text(file).lines().toList();
            var status = Arrays.asList(lines.getFirst().split(",")).indexOf("status");
            assertThat(lines.stream().skip(1))
                    .as(file.path())
                    .isNotEmpty()
                    .allMatch(line -> line.split(",")[status].equals("sample"));
        });
    }

    @Test
    void refusesASectorOfNobody() {
        var year = FinancialYear.of(2025);

        assertThatIllegalArgumentException().isThrownBy(() -> new SampleRequest(0, 3, year, 0, 0.02, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleRequest(10, 0, year, 0, 0.02, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleRequest(10, 3, year, 0, 1.5, 1))
                .withMessageContaining("1.5");
    }
}
