package org.councilbenchmarks.report.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Text;
import org.councilbenchmarks.report.sentences.DataSentences;
import org.councilbenchmarks.report.sentences.PeerWords;
import org.councilbenchmarks.report.sentences.Phrase;
import org.councilbenchmarks.report.sentences.ReturnSentences;

/** Whom the council is compared with, what the figures rest on, and what the council itself says of them. */
final class DataSection {

    private static final String NOTES = "notes";
    private static final int MOST_NOTES = 12;

    private DataSection() {}

    /** @param shown all figures of the report, absent ones too */
    static List<Block> of(CouncilView council, FinancialYear year, List<OwnFigure> shown) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(2, "Peers and data"));
        blocks.addAll(peers(council, year));
        blocks.add(Block.heading(3, "What the figures rest on"));
        blocks.add(returns(council));
        blocks.add(new Block.Items(rests(council, shown)));
        blocks.addAll(notes(council));
        blocks.addAll(SinceLastEdition.of(council));
        return blocks;
    }

    private static List<Block> peers(CouncilView council, FinancialYear year) {
        PeerGroup group = council.peers(year);
        PeerWords words = PeerWords.of(group);
        List<CouncilCode> others = group.listMembers(year).stream()
                .filter(member -> !member.equals(council.code()))
                .toList();
        String comparedWith = ReturnSentences.comparedWith(council.name(), words, others.size());
        List<Block> blocks = new ArrayList<>(List.of(Block.paragraph(comparedWith)));
        if (words.isNeighbours()) {
            blocks.addAll(NeighboursTable.of(council, year));
        }
        return blocks;
    }

    private static Table returns(CouncilView council) {
        return Table.of(
                "What stands of %s: the latest year of each return".formatted(council.name()),
                List.of(
                        Column.words("Return"),
                        Column.words("Year"),
                        Column.words("Status"),
                        Column.figures("Received"),
                        Column.figures("Rows taken"),
                        Column.figures("Rows refused")),
                latest(council).stream().map(s -> row(council, s)).toList());
    }

    /** Of each return, and of each basis of spending, the submission of the latest year. */
    private static List<StandingSubmission> latest(CouncilView council) {
        Map<String, StandingSubmission> latest = new LinkedHashMap<>();
        for (StandingSubmission submission : council.submissions()) {
            var key = submission.key();
            latest.merge(
                    key.returnId() + " " + key.basis(),
                    submission,
                    (a, b) -> a.key().year().compareTo(b.key().year()) >= 0 ? a : b);
        }
        return List.copyOf(latest.values());
    }

    private static Table.Row row(CouncilView council, StandingSubmission standing) {
        var submission = standing.submission();
        String basis = standing.key().basis();
        return Table.Row.of(
                Section.title(council, standing.key().returnId()) + (basis.isEmpty() ? "" : ", " + basis),
                standing.key().year().toString(),
                ReturnSentences.status(submission.status()),
                Phrase.shortDay(standing.source().received()),
                String.valueOf(submission.taken()),
                String.valueOf(submission.refused()));
    }

    private static List<Text> rests(CouncilView council, List<OwnFigure> shown) {
        int refused = council.submissions().stream()
                .mapToInt(s -> s.submission().refused())
                .sum();
        return List.of(
                Text.of(DataSentences.refused(refused)),
                Text.of(DataSentences.queries(council.edition().countQueries(council.code()))),
                Text.of(DataSentences.marked(
                        count(shown, Mark.PROVISIONAL),
                        count(shown, Mark.ESTIMATED),
                        count(shown, Mark.LOW_RELIABILITY))),
                Text.of(DataSentences.small(
                        (int) shown.stream().filter(OwnFigure::isSmallNumbers).count())));
    }

    private static int count(List<OwnFigure> shown, Mark mark) {
        return (int) shown.stream()
                .filter(OwnFigure::isKnown)
                .filter(f -> f.own().marks().has(mark))
                .count();
    }

    /** The council's own words, each once, of the submissions that the sections rest on. */
    private static List<Block> notes(CouncilView council) {
        Set<String> notes = new LinkedHashSet<>();
        for (var returnId : CouncilView.RETURNS) {
            Optional<StandingSubmission> latest = council.findLatest(returnId);
            latest.ifPresent(submission -> council.figures().rows().of(submission).stream()
                    .filter(row -> row.layout().findPlace(NOTES).isPresent() && row.has(NOTES))
                    .map(row -> note(council, submission, row))
                    .forEach(notes::add));
        }
        if (notes.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(3, "What the council says"));
        blocks.add(Block.paragraph("These are the council's own words, as it returned them."));
        blocks.add(
                new Block.Items(notes.stream().limit(MOST_NOTES).map(Text::of).toList()));
        if (notes.size() > MOST_NOTES) {
            blocks.add(Block.paragraph("%s more in the returns."
                    .formatted(Phrase.count(notes.size() - MOST_NOTES, "note stands", "notes stand"))));
        }
        return blocks;
    }

    private static String note(CouncilView council, StandingSubmission submission, Row row) {
        return "%s, %s: “%s”"
                .formatted(
                        Section.title(council, submission.key().returnId()),
                        submission.key().year(),
                        row.text(NOTES));
    }
}
