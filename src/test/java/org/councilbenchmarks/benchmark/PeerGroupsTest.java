package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The groups that the shipped rules make of the councils of 2022-23 and 2023-24, between which Somerset was reorganised. */
class PeerGroupsTest {

    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();
    private static final FinancialYear BEFORE = FinancialYear.of(2022);
    private static final FinancialYear AFTER = FinancialYear.of(2023);
    private static final CouncilCode SOMERSET = CouncilCode.of("E06000066");
    private static final CouncilCode SOMERSET_COUNTY = CouncilCode.of("E10000027");
    private final List<PeerGroup> groups = PeerGroups.of(CATALOGUE).list(List.of(BEFORE, AFTER));
    private final Map<String, PeerGroup> byId =
            groups.stream().collect(Collectors.toMap(PeerGroup::id, Function.identity()));

    @ParameterizedTest
    @CsvSource({
        "england, england, England, true",
        "class:unitary, class, Unitary authorities, false",
        "class:district, class, District councils, false",
        "region:south-west, region, South West, true",
        "class-region:county:south-west, class-region, 'County councils, South West', false",
        "group:future-councils-pilot, group:future-councils-pilot, Future Councils pilot, true"
    })
    void aGroupSaysOfWhomItIsAndWhetherTheyAreOfSeveralClasses(String id, String rule, String title, boolean mixed) {
        PeerGroup group = byId.get(id);

        assertThat(group.rule()).isEqualTo(rule);
        assertThat(group.title()).isEqualTo(title);
        assertThat(group.mixed()).isEqualTo(mixed);
    }

    @Test
    void theMembersOfAYearAreThoseThatExistedAtItsEnd() {
        assertThat(byId.get("region:south-west").listMembers(BEFORE))
                .contains(SOMERSET_COUNTY)
                .doesNotContain(SOMERSET);
        assertThat(byId.get("region:south-west").listMembers(AFTER))
                .contains(SOMERSET)
                .doesNotContain(SOMERSET_COUNTY);
        assertThat(byId.get("class:unitary").listMembers(AFTER)).contains(SOMERSET);
        assertThat(byId.get("class:county").listMembers(BEFORE)).contains(SOMERSET_COUNTY);
    }

    @Test
    void aNamedGroupHasThoseThatItNamesOnly() {
        assertThat(byId.get("group:future-councils-pilot").listMembers(AFTER))
                .hasSize(9)
                .contains(CouncilCode.of("E06000052"), CouncilCode.of("E07000149"));
    }

    @Test
    void groupsComeInTheOrderOfTheirRulesAndThenById() {
        List<String> ids = groups.stream().map(PeerGroup::id).toList();

        assertThat(ids)
                .startsWith(
                        "england",
                        "class:county",
                        "class:district",
                        "class:london",
                        "class:metropolitan",
                        "class:unitary",
                        "region:east-midlands")
                .endsWith("group:future-councils-pilot");
        assertThat(ids).as("nobody is a county of London").doesNotContain("class-region:county:london");
    }
}
