package org.councilbenchmarks.report.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Polarity;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.DecisionWindow;
import org.councilbenchmarks.report.blocks.Chart.Spread;
import org.councilbenchmarks.report.blocks.Chart.TrendPoint;
import org.junit.jupiter.api.Test;

/** Every template once, with facts in it. */
class SentencesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);
    private static final FinancialYear YEAR = FinancialYear.of(2025);

    private static BigDecimal gbp(String amount) {
        return new BigDecimal(amount);
    }

    private static Figure figure(String value) {
        return Figure.of(new BigDecimal(value));
    }

    private static Spread spread() {
        return new Spread(figure("3.1"), figure("7"), figure("9.8"), figure("12"), Figure.withheld());
    }

    @Test
    void turnsOfPhrase() {
        assertThat(Phrase.inside("Vacancy rate")).isEqualTo("vacancy rate");
        assertThat(Phrase.inside("IT and digital")).isEqualTo("IT and digital");
        assertThat(Phrase.opening("spending")).isEqualTo("Spending");
        assertThat(Phrase.count(1, "council", "councils")).isEqualTo("1\u00a0council");
        assertThat(Phrase.count(1204, "council", "councils")).isEqualTo("1,204\u00a0councils");
        assertThat(Phrase.day(DAY)).isEqualTo("31 March 2027");
        assertThat(Phrase.shortDay(DAY)).isEqualTo("31\u00a0Mar\u00a02027");
        assertThat(Phrase.list(List.of("A"))).isEqualTo("A");
        assertThat(Phrase.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }

    @Test
    void whoReturnedWhat() {
        assertThat(ReturnSentences.who("Cornwall", CouncilClass.UNITARY, "South West"))
                .isEqualTo("Cornwall is a unitary authority in the South West.");
        assertThat(ReturnSentences.comparedWith("It", new PeerWords("nearest neighbours", true), 15))
                .isEqualTo("It is compared with its 15 nearest neighbours.");
        assertThat(ReturnSentences.comparedWith("Cornwall", new PeerWords("unitary authorities", false), 62))
                .isEqualTo("Cornwall is compared with the 62 other unitary authorities.");
        assertThat(ReturnSentences.returned(List.of("spending", "staffing"), YEAR, DataStatus.PROVISIONAL, DAY))
                .isEqualTo("Spending and staffing for 2025-26: provisional, received 31 March 2027.");
        assertThat(ReturnSentences.nothingStands("staffing"))
                .isEqualTo("No staffing return of the last three years stands, so nothing is said about it.");
        assertThat(ReturnSentences.jointly(List.of("Babergh")))
                .isEqualTo("It was returned jointly with Babergh; totals here are of all of them together.");
    }

    @Test
    void howFarFiguresMayBeReliedOn() {
        assertThat(ReturnSentences.standing(DataStatus.CERTIFIED))
                .isEqualTo("The council has certified these figures.");
        assertThat(ReturnSentences.standing(DataStatus.PROVISIONAL))
                .isEqualTo("These figures are provisional: the council may still change them.");
        assertThat(ReturnSentences.standing(DataStatus.SAMPLE))
                .isEqualTo("These figures are invented: they show how a report looks.");
    }

    @Test
    void money() {
        assertThat(SpendingSentences.total(YEAR, gbp("6200000"), gbp("5100000"), gbp("1100000")))
                .isEqualTo("Technology spending in 2025-26 was £6,200,000: £5,100,000 to run services and £1,100,000"
                        + " for change.");
        assertThat(SpendingSentences.largest("Employees", gbp("2400000"), "38.7%"))
                .isEqualTo("The largest part is employees: £2,400,000, or 38.7%.");
        assertThat(SpendingSentences.outside(gbp("640000")))
                .isEqualTo("Services other than the IT service hold £640,000 of it.");
        assertThat(SpendingSentences.amountAbove("Legacy share of system cost", gbp("84000")))
                .isEqualTo("Legacy share of system cost: the amount above the median share is £84,000.");
        assertThat(SpendingSentences.amountsAreQuestions())
                .isEqualTo("Each amount is a question to ask. It is not a saving: the work would still need doing.");
    }

    @Test
    void contracts() {
        assertThat(DecisionSentences.due(7, gbp("1210000")))
                .isEqualTo("Notice falls due within 12 months on 7\u00a0contracts that cost £1,210,000 a year.");
        assertThat(DecisionSentences.due(1, gbp("90000")))
                .isEqualTo("Notice falls due within 12 months on 1\u00a0contract, at £90,000 a year.");
        assertThat(DecisionSentences.noneDue())
                .isEqualTo("No contract with a known end has its notice falling due within 12 months.");
        assertThat(DecisionSentences.decision("Housing", gbp("258910"), DAY))
                .isEqualTo("Housing, £258,910 a year: notice by 31\u00a0Mar\u00a02027.");
        assertThat(DecisionSentences.trapped(0, BigDecimal.ZERO))
                .isEqualTo("No legacy system is bound for more than 24 months.");
        assertThat(DecisionSentences.trapped(1, gbp("310000")))
                .isEqualTo("1\u00a0legacy system is bound for more than 24 months: £310,000 a year.");
        assertThat(DecisionSentences.window(DecisionWindow.FROM_6_TO_12)).isEqualTo("Notice due in 6 to 12 months");
    }

    @Test
    void questionsAndWhomToAsk() {
        assertThat(QuestionSentences.why("Vacancy rate", "14.2%", "9.8%"))
                .isEqualTo("Vacancy rate: why 14.2% here, beside a median of 9.8%?");
        assertThat(QuestionSentences.askPeers(List.of("Devon", "Dorset"), Polarity.LOW))
                .isEqualTo("Ask Devon or Dorset, who are lower.");
        assertThat(QuestionSentences.askPeers(List.of("Devon"), Polarity.HIGH)).isEqualTo("Ask Devon, who are higher.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionSentences.askPeers(List.of("Devon"), Polarity.NONE));
        assertThat(QuestionSentences.askInside())
                .isEqualTo("Ask whoever holds the budget: peers' own figures are not open.");
        assertThat(QuestionSentences.whoDecides("Housing", DAY))
                .isEqualTo(
                        "Who decides about Housing before notice is due on 31 March 2027? Ask the contract's owner.");
        assertThat(QuestionSentences.nothingStandsOut())
                .isEqualTo("No headline figure stands on the side that calls for a question.");
    }

    @Test
    void skills() {
        assertThat(SkillSentences.met(1120, 96))
                .isEqualTo("Of 1,120 people required over all assessed skills, 96 are there at the level or above.");
        assertThat(SkillSentences.counting())
                .isEqualTo("A person counts once for every skill asked for, so this is no number of posts to fill.");
        assertThat(SkillSentences.shortSkills(13, 37)).isEqualTo("13 of 37\u00a0skills of roles are short of people.");
    }

    @Test
    void theDataItself() {
        assertThat(DataSentences.refused(0)).isEqualTo("No row of what stands was refused.");
        assertThat(DataSentences.refused(3))
                .isEqualTo("3\u00a0rows were refused and sent back with the reason: mend and send the file again.");
        assertThat(DataSentences.queries(0)).isEqualTo("No value is queried.");
        assertThat(DataSentences.queries(1))
                .isEqualTo("1\u00a0question is open: see the feedback, then confirm or correct.");
        assertThat(DataSentences.marked(1, 2, 3))
                .isEqualTo("Of the figures here, 1 are provisional, 2 estimated in part and 3 of low reliability.");
        assertThat(DataSentences.small(0)).isEqualTo("No figure here rests on small numbers.");
        assertThat(DataSentences.small(2))
                .isEqualTo("2\u00a0figures rest on small numbers: shown here whole, not for publication.");
    }

    @Test
    void chartsSayTheirFindingAndTheirNumbers() {
        assertThat(ChartWords.among("Cornwall", figure("14.2"), Unit.PER_CENT, spread()))
                .isEqualTo("Cornwall 14.2%; lowest 3.1%, lower quartile 7.0%, median 9.8%, upper quartile 12.0%,"
                        + " highest [c]");
        assertThat(ChartWords.bars("Cornwall", figure("14.2"), Unit.PER_CENT, spread()))
                .startsWith("Bars of the councils from the highest down. Cornwall 14.2%");
        TrendPoint first = new TrendPoint(FinancialYear.of(2024), figure("9.1"), spread());
        TrendPoint last = new TrendPoint(YEAR, figure("14.2"), spread());
        assertThat(ChartWords.trendTitle("Vacancy rate", Unit.PER_CENT, first, last))
                .isEqualTo("Vacancy rate: 9.1% in 2024-25, 14.2% in 2025-26");
        assertThat(ChartWords.trend("Cornwall", Unit.PER_CENT, List.of(last)))
                .isEqualTo("2025-26: Cornwall 14.2%, median 9.8%, middle half 7.0% to 12.0%.");
        assertThat(ChartWords.stripsTitle(4, 5, 10))
                .isEqualTo("Above the median on 4 of 10\u00a0headline figures, below it on 5");
        assertThat(ChartWords.heatTitle("Data", "Expert", figure("20")))
                .isEqualTo("Coverage is lowest in data at expert level: 20.0%");
        assertThat(ChartWords.measure("Vacancy rate", Unit.PER_CENT)).isEqualTo("Vacancy rate, %");
        assertThat(ChartWords.measure("Benefit–cost ratio", Unit.RATIO)).isEqualTo("Benefit–cost ratio");
    }
}
