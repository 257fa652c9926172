package org.councilbenchmarks.report.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.ContractOutlook;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.KeyFigures;
import org.councilbenchmarks.report.blocks.KeyFigures.KeyFigure;
import org.councilbenchmarks.report.blocks.Text;
import org.councilbenchmarks.report.sentences.Comparison;
import org.councilbenchmarks.report.sentences.DecisionSentences;
import org.councilbenchmarks.report.sentences.PeerWords;
import org.councilbenchmarks.report.sentences.ReturnSentences;

/** One page for whoever reads one page: who and with whom, key figures, what to decide, what to ask, what changed. */
final class SummarySection {

    private static final int MOST_DECISIONS = 2;

    private SummarySection() {}

    static List<Block> of(CouncilView council, FinancialYear year) {
        List<OwnFigure> headlines = council.listHeadlines();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(2, "Summary"));
        blocks.add(Block.paragraph(who(council, year)));
        List<OwnFigure> chosen = HeadlineChoice.of(headlines);
        if (chosen.isEmpty()) {
            blocks.add(Block.paragraph("No headline figure could be worked out."));
        } else {
            blocks.add(new KeyFigures(
                    chosen.stream().map(f -> keyFigure(council, f, year)).toList()));
        }
        blocks.addAll(decisions(council));
        blocks.add(Block.heading(3, "Questions to ask"));
        blocks.add(new Block.Items(Questions.of(council, headlines)));
        blocks.addAll(strips(council, headlines));
        blocks.add(Block.heading(3, "Since the last edition"));
        blocks.add(Block.paragraph(SinceLastEdition.sentence(council)));
        return blocks;
    }

    private static String who(CouncilView council, FinancialYear year) {
        PeerGroup group = council.peers(year);
        int others = (int) group.listMembers(year).stream()
                .filter(member -> !member.equals(council.code()))
                .count();
        List<String> sentences = new ArrayList<>();
        sentences.add(ReturnSentences.who(
                council.name(),
                council.label().councilClass(),
                council.edition().title("regions", council.label().region())));
        sentences.add(ReturnSentences.comparedWith("It", PeerWords.of(group), others));
        sentences.addAll(returned(council));
        return String.join(" ", sentences);
    }

    /** Returns of the same year, status and day in one sentence. */
    private record Arrival(FinancialYear year, DataStatus status, LocalDate received) {}

    private static List<String> returned(CouncilView council) {
        Map<Arrival, List<String>> arrivals = new LinkedHashMap<>();
        for (var returnId : CouncilView.RETURNS) {
            Optional<StandingSubmission> latest = council.findLatest(returnId);
            latest.ifPresent(s -> arrivals.computeIfAbsent(
                            new Arrival(
                                    s.key().year(),
                                    s.submission().status(),
                                    s.source().received()),
                            a -> new ArrayList<>())
                    .add(returnId.value()));
        }
        return arrivals.entrySet().stream()
                .map(e -> ReturnSentences.returned(
                        e.getValue(),
                        e.getKey().year(),
                        e.getKey().status(),
                        e.getKey().received()))
                .toList();
    }

    private static KeyFigure keyFigure(CouncilView council, OwnFigure figure, FinancialYear year) {
        FinancialYear own = figure.own().key().year();
        String label = own.equals(year) ? figure.title() : "%s, %s".formatted(figure.title(), own);
        List<String> sentences = new ArrayList<>();
        sentences.add(figure.comparison().map(Comparison::sentence).orElse("There is nothing to compare it with."));
        WiderPeers.of(council, figure).ifPresent(sentences::add);
        if (figure.isSmallNumbers()) {
            sentences.add("Small numbers: not for publication.");
        }
        return new KeyFigure(label, figure.text(), String.join(" ", sentences));
    }

    private static List<Block> decisions(CouncilView council) {
        List<ContractOutlook> due =
                council.figures().results().analyses().radar().listDecisions(council.code());
        List<Block> blocks = new ArrayList<>();
        if (council.findLatest(CouncilView.SYSTEMS).isEmpty()) {
            return blocks;
        }
        blocks.add(Block.heading(3, "Decisions due in the next 12 months"));
        if (due.isEmpty()) {
            blocks.add(Block.paragraph(DecisionSentences.noneDue()));
            return blocks;
        }
        blocks.add(Block.paragraph(DecisionSentences.due(due.size(), SystemsSection.cost(due))));
        blocks.add(new Block.Items(
                due.stream().limit(MOST_DECISIONS).map(SummarySection::decision).toList()));
        return blocks;
    }

    private static Text decision(ContractOutlook contract) {
        return Text.of(DecisionSentences.decision(
                contract.system().name(),
                contract.system().annualCostGbp(),
                contract.terms().noticeDeadline().orElseThrow()));
    }

    private static List<Block> strips(CouncilView council, List<OwnFigure> headlines) {
        List<Block> charts = PeerCharts.strips(council, headlines);
        if (charts.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(3, "Where the council stands"));
        blocks.addAll(charts);
        return blocks;
    }
}
