package org.councilbenchmarks.catalogue.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.Faults;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code neighbours.csv} may hold, and what is said of it where it holds something else. */
class NeighboursLoaderTest {

    private static final String HEADER = "part,id,measure,scale,weight,title,source\n";
    private static final CouncilRegister COUNCILS =
            CatalogueLoader.load(Path.of("config")).value().orElseThrow().councils();

    private final Faults faults = new Faults();

    @TempDir
    private Path folder;

    private NeighbourRules load(String... lines) throws IOException {
        Files.writeString(folder.resolve("neighbours.csv"), HEADER + String.join("\n", lines) + "\n");
        return new NeighboursLoader(new ConfigFolder(folder, faults), Set.of("ons"), COUNCILS).load();
    }

    private List<String> said() {
        return faults.list().stream().map(NeighboursLoaderTest::text).toList();
    }

    private static String text(Finding finding) {
        return finding.place().file() + ":" + finding.place().line() + " " + finding.message();
    }

    @Test
    void theShippedRulesCompareByFiveVariablesOfTheSameWeight() {
        NeighbourRules rules =
                CatalogueLoader.load(Path.of("config")).value().orElseThrow().neighbours();

        assertThat(rules.variables())
                .extracting(v -> v.id() + " " + v.scale().code() + " " + v.weight())
                .containsExactly(
                        "population ln 1", "density ln 1", "deprivation plain 1", "most_deprived plain 1", "area ln 1");
        assertThat(rules.outside()).containsExactlyInAnyOrder(CouncilCode.of("E09000001"), CouncilCode.of("E06000053"));
    }

    @Test
    void anAnalystMayCompareByOtherWeights() throws IOException {
        NeighbourRules rules = load("variable,size,population,sqrt,2.5,Residents,ons");

        assertThat(said()).isEmpty();
        assertThat(rules.variables()).hasSize(1);
        assertThat(rules.variables().getFirst().weight()).isEqualByComparingTo("2.5");
    }

    @Test
    void eachFaultIsToldWithItsLine() throws IOException {
        load(
                "variable,size,inhabitants,ln,1,Residents,ons",
                "variable,poor,deprivation_score,ln,1,Deprivation,ons",
                "variable,area,area,ln,0,Area,ons",
                "outside,E06999999,,,,Nowhere,ons",
                "outside,E09000001,area,,,City of London,nobody");

        assertThat(said())
                .containsExactly(
                        "neighbours.csv:2 'inhabitants' is not a measure. Allowed: population, density, area,"
                                + " deprivation_score, most_deprived_tenth_share.",
                        "neighbours.csv:3 deprivation_score can be 0, which has no logarithm; allowed: plain, sqrt",
                        "neighbours.csv:4 '0' is not above 0; to leave a variable out, delete its row",
                        "neighbours.csv:5 'E06999999' is not in the register of councils",
                        "neighbours.csv:6 'nobody' is not an id of sources.csv. Allowed: ons.",
                        "neighbours.csv:6 A council that stands outside has no measure; the cell has to be blank");
    }

    @Test
    void withoutAVariableNobodyCouldBeCompared() throws IOException {
        load("outside,E09000001,,,,City of London,ons");

        assertThat(said()).containsExactly("neighbours.csv:1 There is no variable to compare councils by");
    }
}
