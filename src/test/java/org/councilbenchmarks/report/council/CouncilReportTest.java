package org.councilbenchmarks.report.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.ChangedValue;
import org.councilbenchmarks.domain.results.ChangedValue.Why;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.GoldenText;
import org.councilbenchmarks.report.PlainText;
import org.councilbenchmarks.report.Report;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Chart;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.ChartPair;
import org.councilbenchmarks.report.blocks.KeyFigures;
import org.councilbenchmarks.report.blocks.Text;
import org.councilbenchmarks.report.chart.JFreeChartPainter;
import org.councilbenchmarks.report.pdf.PdfRenderer;
import org.junit.jupiter.api.Test;

/** The report of a council, whole and in parts. */
class CouncilReportTest {

    private static final CouncilReports REPORTS = SevenUnitaries.reports();
    private static final Report CORNWALL = REPORTS.report(SevenUnitaries.CORNWALL);
    private static final String TEXT = PlainText.of(CORNWALL);

    @Test
    void theWholeReportReadsAsItDid() throws IOException {
        GoldenText.check("council.txt", TEXT);
    }

    @Test
    void itIsForTheCouncilAndRendersIntoAFileToLookAt() throws IOException {
        assertThat(CORNWALL.subject().audience()).isEqualTo(Audience.COUNCIL);
        Path pdf = Path.of("target/council.pdf");
        byte[] bytes = new PdfRenderer(new JFreeChartPainter()).render(CORNWALL);
        Files.write(pdf, bytes);
        assertThat(bytes).hasSizeGreaterThan(10_000);
    }

    @Test
    void keyFiguresHoldOneThatIsGoodAndOneToAskAbout() {
        List<KeyFigures.KeyFigure> cards = CORNWALL.blocks().stream()
                .filter(KeyFigures.class::isInstance)
                .map(KeyFigures.class::cast)
                .findFirst()
                .orElseThrow()
                .figures();
        assertThat(cards).hasSizeBetween(3, 6);
        assertThat(cards)
                .anySatisfy(card -> assertThat(card.sentence())
                        .startsWith("Lower than all 5")
                        .contains("Lower is better"))
                .anySatisfy(card -> assertThat(card.sentence())
                        .startsWith("Higher than all 6")
                        .contains("Lower is better"));
    }

    @Test
    void ofPeersOnlyWhatIsOpenIsDrawnAndNoneIsNamedInAChart() {
        List<Chart.Bar> bars = charts().stream()
                .filter(Chart.SortedBars.class::isInstance)
                .flatMap(chart -> ((Chart.SortedBars) chart).bars().stream())
                .toList();
        assertThat(bars).extracting(Chart.Bar::name).containsOnly("Peer", "Cornwall");
        assertThat(bars)
                .filteredOn(Chart.Bar::inFocus)
                .extracting(Chart.Bar::name)
                .containsOnly("Cornwall");
    }

    @Test
    void ownSmallNumbersAreShownWholeAndMarkedAsNotForPublication() {
        // 3 leavers of 16 people: withheld everywhere else.
        assertThat(TEXT).contains("Turnover | 18.8%").contains("Small numbers, not for publication: turnover");
    }

    @Test
    void theFirstDecisionStandsOnTheSummaryPage() {
        assertThat(TEXT)
                .contains("Notice falls due within 12 months on 1\u00a0contract, at £100,000 a year.")
                .contains("- Revenues, £100,000 a year: notice by 30\u00a0Mar\u00a02027.");
    }

    @Test
    void aSectionWithoutAReturnSaysSoInOneLine() {
        String bristol = PlainText.of(REPORTS.report(SevenUnitaries.BRISTOL));
        assertThat(bristol)
                .contains(
                        "## Skills\n\nNo skills return of the last three years stands, so nothing is said about it.\n\n##")
                .contains("## Systems and contracts\n\nNo systems return of the last three years stands")
                .doesNotContain("Decisions due");
    }

    @Test
    void theCouncilsNotesAreItsOwnWords() {
        assertThat(TEXT).contains("2025-26: “Moves to IT in 2027”");
    }

    @Test
    void noSentenceJudgesOrPromises() {
        assertThat(TEXT.toLowerCase(Locale.UK))
                .doesNotContain("worst")
                .doesNotContain("failing")
                .doesNotContain("inefficien")
                .doesNotContain("would save")
                .doesNotContain("because");
    }

    @Test
    void noSentenceOfTheTextHasMoreThan25Words() {
        List<Text> texts = new ArrayList<>();
        for (Block block : CORNWALL.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> texts.add(paragraph.text());
                case Block.Items items -> texts.addAll(items.items());
                default -> {}
            }
        }
        assertThat(texts.stream().flatMap(text -> List.of(text.words().split("(?<=[.?:]) ", -1)).stream()))
                .allSatisfy(sentence -> assertThat(sentence.split(" ", -1)).hasSizeLessThanOrEqualTo(25));
    }

    @Test
    void whatChangedSinceTheLastEditionIsSaidWithOldAndNewAndWhy() {
        var spend = new IndicatorKey(
                SevenUnitaries.CORNWALL, FinancialYear.of(2025), "spend.per_resident", IndicatorKey.ALL);
        var vacancy = spend.withIndicator("staff.vacancy_rate");
        var part = new IndicatorKey(SevenUnitaries.CORNWALL, FinancialYear.of(2025), "staff.vacancy_rate", "data");
        String text = PlainText.of(SevenUnitaries.reportsSince(List.of(
                        new ChangedValue(spend, "12.5", "13.7212", Why.SUPERSEDED, DataStatus.CERTIFIED),
                        new ChangedValue(vacancy, "", "40", Why.NEW_RETURN, DataStatus.CERTIFIED),
                        new ChangedValue(part, "", "40", Why.NEW_RETURN, DataStatus.CERTIFIED)))
                .report(SevenUnitaries.CORNWALL));
        assertThat(text.replace('\u00a0', ' '))
                .contains("Since the last edition, 3 open figures of the council changed: 2 by a new return and 1 by a"
                        + " corrected return.")
                .contains("Technology spend per resident | 2025-26 | £12.50 | £13.72 | By a corrected return")
                .contains("Vacancy rate | 2025-26 | none | 40.0% | By a new return");
        assertThat(text.split("By a new return", -1)).hasSize(2);
    }

    @Test
    void nothingOfAnEditionBeforeThereWasOne() {
        assertThat(TEXT).contains("This is the first edition").doesNotContain("What changed since");
        assertThat(PlainText.of(SevenUnitaries.reportsSince(List.of()).report(SevenUnitaries.CORNWALL)))
                .contains("None of the council's open figures changed since the last edition.")
                .doesNotContain("What changed since");
    }

    @Test
    void whereNothingStandsThereIsNoReport() {
        assertThat(REPORTS.listCouncils()).hasSize(7).doesNotContain(CouncilCode.of("E06000001"));
        assertThatIllegalArgumentException().isThrownBy(() -> REPORTS.report(CouncilCode.of("E06000001")));
    }

    private static List<Chart> charts() {
        return CORNWALL.blocks().stream()
                .flatMap(block -> switch (block) {
                    case ChartBlock chart -> Stream.of(chart);
                    case ChartPair pair -> Stream.of(pair.first(), pair.second());
                    default -> Stream.<ChartBlock>of();
                })
                .map(ChartBlock::chart)
                .toList();
    }
}
