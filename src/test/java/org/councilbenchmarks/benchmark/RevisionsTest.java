package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.councilbenchmarks.benchmark.formula.WorkedValue;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.FindingTally;
import org.councilbenchmarks.domain.results.ChangedValue;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.LastEdition;
import org.councilbenchmarks.domain.results.LastEdition.Published;
import org.councilbenchmarks.domain.results.LastEdition.Returned;
import org.councilbenchmarks.domain.returns.Dialect;
import org.councilbenchmarks.domain.returns.FactsSummary;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.domain.returns.SettledSubmission;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cornwall spends 300 of 1,000 on agency staff; the last edition said otherwise. */
class RevisionsTest {
    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();
    private static final String CORNWALL = "E06000052";
    private static final String AGENCY = "spend.agency_share";

    /** Of the file in which everything stands now, and of another. */
    private static final String THIS = "0".repeat(64);

    private static final String ANOTHER = "1".repeat(64);

    private final ReturnedSector sector = ReturnedSector.of(CATALOGUE)
            .returned(
                    "spending",
                    CORNWALL,
                    "2025-26",
                    "service=it; category=agency; nature=run; basis=outturn; amount_gbp=300",
                    "service=it; category=employees; nature=run; basis=outturn; amount_gbp=700");

    private final Map<IndicatorKey, Published> published = new TreeMap<>();
    private Map<Returned, Set<String>> stood = Map.of(returned("spending", CORNWALL, 2025), Set.of(THIS));
    private boolean sameConfiguration = true;
    private boolean sameVersion = true;

    private static Returned returned(String returnId, String council, int year) {
        return new Returned(ReturnId.of(returnId), CouncilCode.of(council), FinancialYear.of(year));
    }

    private static IndicatorKey key(String indicator) {
        return ReturnedSector.key(CORNWALL, "2025-26", indicator);
    }

    private void published(String indicator, String text) {
        published.put(key(indicator), new Published(text, DataStatus.CERTIFIED));
    }

    private Revisions revisions(Settlement settlement) {
        return new Revisions(CATALOGUE, new LastEdition(published, stood, sameConfiguration, sameVersion), settlement);
    }

    private List<String> changes(String... indicators) {
        List<IndicatorValue> values = List.of(indicators).stream()
                .map(indicator -> sector.value(CORNWALL, "2025-26", indicator))
                .toList();
        return revisions(sector.settlement()).list(values).stream()
                .map(RevisionsTest::text)
                .toList();
    }

    private static String text(ChangedValue change) {
        return change.key().indicator() + ": " + change.old() + " > " + change.now() + ", "
                + change.why().text();
    }

    @ParameterizedTest
    @CsvSource({
        "30, ",
        "25, spend.agency_share: 25 > 30",
        "[x], spend.agency_share: [x] > 30",
        "[c], spend.agency_share: [c] > [c]", // by how much what was withheld changed is not told
    })
    void whatWasPublishedOtherwiseIsListed(String before, String expected) {
        published(AGENCY, before);

        assertThat(changes(AGENCY))
                .isEqualTo(Optional.ofNullable(expected).stream()
                        .map(text -> text + ", calendar")
                        .toList());
    }

    @Test
    void whatHadNoNumberAndHasNoneDidNotChange() {
        published("staff.turnover", "[z]");

        assertThat(changes("staff.turnover")).isEmpty();
    }

    @Test
    void whatIsNewOrGoneIsListedInTheOrderOfItsKeys() {
        published("market.vanished", "7");
        published("spend.never", "[x]");

        assertThat(changes(AGENCY))
                .containsExactly("market.vanished: 7 > , calendar", "spend.agency_share:  > 30, calendar");
    }

    @Test
    void madeUpDataIsNotComparedWithReal() {
        published.put(key(AGENCY), new Published("25", DataStatus.SAMPLE));

        assertThat(changes(AGENCY)).containsExactly("spend.agency_share:  > 30, calendar");
    }

    @Test
    void madeUpDataIsComparedWithMadeUpData() {
        sector.returned(
                "systems",
                CORNWALL,
                "2025-26",
                "system_ref=A; system_name=A; supplier=B; category=finance; annual_cost_gbp=5; hosting=saas; status=sample");
        published.put(key("systems.cloud_share"), new Published("25", DataStatus.SAMPLE));

        assertThat(changes("systems.cloud_share")).containsExactly("systems.cloud_share: 25 > 100, new return");
    }

    /** Four leavers of fifty are too few to show. */
    @Test
    void whatIsWithheldNowHidesWhatWasPublished() {
        sector.returned(
                "staffing",
                CORNWALL,
                "2025-26",
                "role_family=data; role=data_analyst; establishment_fte=60; in_post_fte=50; average_headcount=50;"
                        + " leavers_headcount=4");
        published("staff.turnover", "10");

        assertThat(changes("staff.turnover")).containsExactly("staff.turnover: [c] > [c], new return");
    }

    @Test
    void aNumberThatWasAnotherIsMarked() {
        WorkedValue worked = new WorkedValue(sector.value(CORNWALL, "2025-26", AGENCY), List.of());

        published(AGENCY, "25");
        assertThat(revisions(sector.settlement()).marked(worked).value().marker())
                .isEqualTo("[r]");
        for (String same : List.of("30", "[x]")) {
            published(AGENCY, same);
            assertThat(revisions(sector.settlement()).marked(worked).value().marker())
                    .isEmpty();
        }
        WorkedValue unknown = new WorkedValue(sector.value(CORNWALL, "2025-26", "staff.turnover"), List.of());
        published("staff.turnover", "25");
        assertThat(revisions(sector.settlement()).marked(unknown)).isSameAs(unknown);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, calendar",
        "true, false, version",
        "false, true, configuration",
        "false, false, configuration"
    })
    void withTheSameFilesItIsTheConfigurationOrTheProgramOrTheDay(boolean configuration, boolean version, String why) {
        sameConfiguration = configuration;
        sameVersion = version;
        published(AGENCY, "25");

        assertThat(changes(AGENCY)).containsExactly("spend.agency_share: 25 > 30, " + why);
    }

    @Test
    void whatStandsFromAnotherFileWasSuperseded() {
        stood = Map.of(returned("spending", CORNWALL, 2025), Set.of(ANOTHER));
        published(AGENCY, "25");

        assertThat(changes(AGENCY)).containsExactly("spend.agency_share: 25 > 30, superseded");
        Settlement settlement =
                new Settlement(sector.settlement().standing(), List.of(another(Fate.SUPERSEDED)), List.of());
        assertThat(revisions(settlement).list(List.of(sector.value(CORNWALL, "2025-26", AGENCY))))
                .extracting(RevisionsTest::text)
                .containsExactly("spend.agency_share: 25 > 30, superseded");
    }

    private static SettledFile another(Fate fate) {
        return file(new SourceFile(ANOTHER, "spending/late.csv", 2, LocalDate.of(2026, 6, 2)), fate, List.of());
    }

    static SettledFile file(SourceFile source, Fate fate, List<SettledSubmission> submissions) {
        FileReading reading = FileReading.unusable(Reception.REFUSED, "", Optional.empty(), Dialect.UNKNOWN);
        FactsSummary facts = new FactsSummary(reading, List.of(), FindingTally.NONE);
        return new SettledFile(source, facts, fate, "", submissions);
    }

    @Test
    void whatWasNotReturnedBeforeIsANewReturn() {
        stood = Map.of();
        published(AGENCY, "[x]");

        assertThat(changes(AGENCY)).containsExactly("spend.agency_share: [x] > 30, new return");
    }

    @Test
    void whatStandsNoMoreWasWithdrawnAndSoIsWhatAnEarlierFileTakesThePlaceOf() {
        stood = Map.of(
                returned("spending", CORNWALL, 2025),
                Set.of(ANOTHER),
                returned("staffing", CORNWALL, 2025),
                Set.of(ANOTHER));
        published("staff.turnover", "8");
        published(AGENCY, "25");
        Settlement settlement =
                new Settlement(sector.settlement().standing(), List.of(another(Fate.WITHDRAWN)), List.of());

        assertThat(revisions(settlement).list(List.of(sector.value(CORNWALL, "2025-26", AGENCY))))
                .extracting(RevisionsTest::text)
                .containsExactly("spend.agency_share: 25 > 30, withdrawn", "staff.turnover: 8 > , withdrawn");
    }

    /** Spending per employee rests on the workforce too, and completeness on every return. */
    @Test
    void everyReturnThatAValueRestsOnIsLookedAt() {
        stood = Map.of(
                returned("spending", CORNWALL, 2025),
                Set.of(THIS),
                returned("council", CORNWALL, 2025),
                Set.of(ANOTHER));
        published("spend.per_employee", "1");
        published("data.completeness", "2");
        published(AGENCY, "25");

        assertThat(changes())
                .containsExactly(
                        "data.completeness: 2 > , withdrawn",
                        "spend.agency_share: 25 > , calendar",
                        "spend.per_employee: 1 > , withdrawn");
    }

    /** Somerset's figures of 2022-23 are those of its county and its districts. */
    @Test
    void ofACouncilThatDidNotExistItsPredecessorsReturnsAreLookedAt() {
        stood = Map.of(
                returned("spending", "E10000027", 2022),
                Set.of(ANOTHER),
                returned("spending", "E10000027", 2023),
                Set.of(ANOTHER));
        published.put(ReturnedSector.key("E06000066", "2022-23", AGENCY), new Published("25", DataStatus.CERTIFIED));
        published.put(ReturnedSector.key("E06000066", "2023-24", AGENCY), new Published("25", DataStatus.CERTIFIED));

        assertThat(changes())
                .containsExactly("spend.agency_share: 25 > , withdrawn", "spend.agency_share: 25 > , calendar");
    }
}
