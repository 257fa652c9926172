package org.councilbenchmarks.report.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.Imprint;
import org.councilbenchmarks.report.Report;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.pieces.MethodSection;
import org.councilbenchmarks.report.pieces.SourcesAndLicences;
import org.councilbenchmarks.report.sentences.PeerWords;

/** Puts the report of one council together, section by section. */
final class CouncilReport {

    private CouncilReport() {}

    static Report of(CouncilView council) {
        FinancialYear year = latestYear(council);
        List<OwnFigure> figures = figures(council);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(SummarySection.of(council, year));
        blocks.add(new Block.Contents());
        blocks.addAll(SpendingSection.of(council));
        blocks.addAll(StaffingSection.of(council));
        blocks.addAll(SkillsSection.of(council));
        blocks.addAll(SystemsSection.of(council));
        blocks.addAll(ChangeSection.of(council));
        blocks.addAll(PaymentsSection.of(council));
        blocks.addAll(DataSection.of(council, year, figures));
        blocks.add(Block.heading(2, "How each number is worked out"));
        blocks.addAll(MethodSection.of(council.edition().catalogue(), indicators(figures)));
        blocks.addAll(SourcesAndLicences.brief(council.figures()));
        return new Report(subject(council, year), Imprint.of(council.figures()), blocks);
    }

    private static Report.Subject subject(CouncilView council, FinancialYear year) {
        return new Report.Subject(
                council.name() + ": digital, data and technology",
                "%s, beside the %s"
                        .formatted(year, PeerWords.of(council.peers(year)).noun()),
                Locale.UK,
                Audience.COUNCIL);
    }

    /** The latest year that a section rests on; where all are too old for that, the latest that stands. */
    private static FinancialYear latestYear(CouncilView council) {
        return CouncilView.RETURNS.stream()
                .flatMap(returnId -> council.findLatest(returnId).stream())
                .map(s -> s.key().year())
                .max(Comparator.naturalOrder())
                .or(() -> council.findLatest(CouncilView.PAYMENTS)
                        .map(s -> s.key().year()))
                .orElseGet(() -> council.submissions().stream()
                        .map(s -> s.key().year())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static List<OwnFigure> figures(CouncilView council) {
        return Stream.concat(CouncilView.RETURNS.stream(), Stream.of(CouncilView.PAYMENTS))
                .flatMap(returnId -> council.findLatest(returnId).stream()
                        .flatMap(s -> council.list(returnId, s.key().year()).stream()))
                .toList();
    }

    private static List<Indicator> indicators(List<OwnFigure> figures) {
        return figures.stream().map(OwnFigure::indicator).toList();
    }
}
