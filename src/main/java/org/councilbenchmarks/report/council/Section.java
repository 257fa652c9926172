package org.councilbenchmarks.report.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.sentences.ReturnSentences;

/** How each section about a return begins, and what it says where nothing was returned. */
final class Section {

    private Section() {}

    /** What a section says of a submission, its figures at hand. */
    interface Content {
        List<Block> of(CouncilView council, StandingSubmission submission, List<OwnFigure> figures);
    }

    /** The heading with the year, how far the figures may be relied on, and the content. */
    static List<Block> of(CouncilView council, ReturnId returnId, String title, Content content) {
        Optional<StandingSubmission> latest = council.findLatest(returnId);
        if (latest.isEmpty()) {
            return List.of(Block.heading(2, title), Block.paragraph(ReturnSentences.nothingStands(returnId.value())));
        }
        StandingSubmission submission = latest.get();
        FinancialYear year = submission.key().year();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(2, "%s, %s".formatted(title, year)));
        blocks.addAll(content.of(council, submission, council.list(returnId, year)));
        return blocks;
    }

    /** "These figures are provisional …", and with whom they were returned. */
    static String standing(CouncilView council, StandingSubmission submission) {
        String standing = ReturnSentences.standing(submission.submission().status());
        if (!submission.key().isJoint()) {
            return standing;
        }
        List<String> partners = submission.key().councils().stream()
                .filter(partner -> !partner.equals(council.code()))
                .map(partner -> council.figures().names().getCouncil(partner).name())
                .toList();
        return standing + " " + ReturnSentences.jointly(partners);
    }

    /** What a return is called. */
    static String title(CouncilView council, ReturnId returnId) {
        return council.edition()
                .catalogue()
                .findReturn(returnId)
                .map(ReturnSchema::title)
                .orElse(returnId.value());
    }

    /**
     * The known figure that a section draws: the usual one, or the first that may stand on a summary page where the catalogue
     * does not declare the usual one.
     */
    static Optional<OwnFigure> charted(CouncilView council, List<OwnFigure> figures, String usual) {
        boolean declared = !council.listDeclared(usual).isEmpty();
        return figures.stream()
                .filter(f -> declared
                        ? f.indicator().id().equals(usual)
                        : f.indicator().traits().headline())
                .filter(OwnFigure::isKnown)
                .findFirst();
    }

    /** The years up to this one for which anything of the council stands in a return. */
    static List<FinancialYear> years(CouncilView council, ReturnId returnId, FinancialYear last) {
        return council.submissions().stream()
                .filter(s -> s.key().returnId().equals(returnId))
                .map(s -> s.key().year())
                .filter(year -> year.compareTo(last) <= 0)
                .distinct()
                .sorted()
                .toList();
    }
}
