package org.councilbenchmarks.report.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.Imprint;
import org.councilbenchmarks.report.Report;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.pieces.MethodSection;
import org.councilbenchmarks.report.pieces.SourcesAndLicences;
import org.councilbenchmarks.report.sector.DistributionTable.Line;
import org.councilbenchmarks.report.sentences.GroupSentences;

/** The report on a named group of councils, as those of a pilot: an open document. */
public final class GroupReport {

    private GroupReport() {}

    /**
     * The same edition gives the same report.
     *
     * @param groupId as {@code group:future-councils-pilot}
     * @throws IllegalArgumentException where the edition has no such group
     */
    public static Report of(EditionFigures figures, Catalogue catalogue, String groupId) {
        SectorView view = SectorView.of(figures, catalogue);
        PeerGroup group = figures.results()
                .findGroup(groupId)
                .orElseThrow(() -> new IllegalArgumentException("The edition has no group " + groupId));
        List<Block> blocks = new ArrayList<>(summary(view, group));
        blocks.addAll(new MembersSection(view, group).blocks());
        blocks.add(Block.heading(2, "How each number is worked out"));
        blocks.addAll(MethodSection.of(catalogue, catalogue.indicators()));
        blocks.addAll(SourcesAndLicences.of(figures));
        return new Report(
                new Report.Subject(
                        group.title() + ": digital, data and technology",
                        "Report on a group of councils, " + view.year(),
                        Locale.UK,
                        Audience.OPEN),
                Imprint.of(figures),
                blocks);
    }

    private static List<Block> summary(SectorView view, PeerGroup group) {
        List<Block> blocks = new ArrayList<>(List.of(
                Block.heading(2, "Summary"),
                Block.paragraph(GroupSentences.opening(
                        group.title(),
                        group.listMembers(view.year()).size(),
                        view.year(),
                        view.results().asOf()))));
        new ReturnsTable(view, group).table().ifPresent(blocks::add);
        List<Line> headlines = view.headlines().stream()
                .flatMap(i ->
                        view.find(group, i).stream().map(b -> new Line(i.words().title(), i.unit(), b)))
                .filter(line -> line.benchmark().distribution().median().isKnown())
                .toList();
        blocks.add(
                headlines.isEmpty()
                        ? Block.paragraph(GroupSentences.noFigures(view.year()))
                        : DistributionTable.of("The group as a whole, " + view.year(), "Measure", headlines));
        return blocks;
    }
}
