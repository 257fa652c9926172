package org.councilbenchmarks.report.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.ContractOutlook;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Chart;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.pieces.Captions;
import org.councilbenchmarks.report.sentences.DecisionSentences;
import org.councilbenchmarks.report.sentences.Phrase;

/** Until when the council's contracts bind it, and by when it has to say so if it wants to leave. */
final class ContractTimeline {

    private static final int YEARS = 5;
    private static final int MOST = 12;

    private static final Comparator<ContractOutlook> BY_NOTICE = Comparator.comparing(ContractTimeline::notice)
            .thenComparing(ContractTimeline::end)
            .thenComparing(c -> c.system().reference());

    private static final Comparator<ContractOutlook> DEAREST = Comparator.comparing(
                    (ContractOutlook c) -> c.system().annualCostGbp())
            .reversed()
            .thenComparing(c -> c.system().reference());

    private ContractTimeline() {}

    /** None where no contract has a known end that has not gone by. */
    static Optional<Block> of(CouncilView council, List<ContractOutlook> contracts) {
        List<ContractOutlook> dated =
                contracts.stream().filter(c -> c.terms().isDated()).toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        LocalDate asOf = council.figures().title().asOf();
        List<ContractOutlook> shown =
                dated.stream().sorted(DEAREST).limit(MOST).sorted(BY_NOTICE).toList();
        int due = (int)
                dated.stream().filter(c -> c.terms().window().isWithinAYear()).count();
        return Optional.of(new ChartBlock(
                DecisionSentences.timelineTitle(due, dated.size()),
                new Chart.Timeline(
                        asOf,
                        asOf.plusYears(YEARS),
                        shown.stream().map(ContractTimeline::term).toList()),
                "%s by their last day for notice, %s, as of %s. Options to extend are not counted. %s"
                        .formatted(
                                shown.size() < dated.size()
                                        ? "The %d dearest of %d contracts".formatted(shown.size(), dated.size())
                                        : "Contracts with a known end",
                                council.name(),
                                Phrase.day(asOf),
                                Captions.RETURNS),
                shown.stream().map(ContractTimeline::words).collect(Collectors.joining(" "))));
    }

    private static LocalDate notice(ContractOutlook contract) {
        return contract.terms().noticeDeadline().orElseThrow();
    }

    private static LocalDate end(ContractOutlook contract) {
        return contract.terms().end().orElseThrow();
    }

    private static Chart.Term term(ContractOutlook contract) {
        return new Chart.Term(
                contract.system().name(),
                Figure.of(contract.system().annualCostGbp()),
                notice(contract),
                end(contract));
    }

    private static String words(ContractOutlook contract) {
        return DecisionSentences.term(
                contract.system().name(),
                notice(contract),
                end(contract),
                contract.system().annualCostGbp());
    }
}
