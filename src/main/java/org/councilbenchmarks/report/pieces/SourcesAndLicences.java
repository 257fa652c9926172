package org.councilbenchmarks.report.pieces;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.EditionTitle;
import org.councilbenchmarks.report.Licence;
import org.councilbenchmarks.report.SourceCredit;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Span;
import org.councilbenchmarks.report.blocks.Terms;
import org.councilbenchmarks.report.blocks.Terms.Term;
import org.councilbenchmarks.report.blocks.Text;

/** Where the reference data comes from and on what licence the figures may be used: the end of every report. */
public final class SourcesAndLicences {

    private SourcesAndLicences() {}

    /** With its heading. */
    public static List<Block> of(EditionFigures figures) {
        List<Block> blocks = new ArrayList<>(List.of(Block.heading(2, "Sources and licences"), own(figures.title())));
        List<Term> credits = figures.names().sources().stream()
                .map(SourcesAndLicences::credit)
                .toList();
        if (!credits.isEmpty()) {
            blocks.add(new Terms(credits));
        }
        return blocks;
    }

    /** With its heading: what licences ask to be said, each once. The sources by name stand in the report on the sector. */
    public static List<Block> brief(EditionFigures figures) {
        List<Block> blocks = new ArrayList<>(List.of(Block.heading(2, "Sources and licences"), own(figures.title())));
        List<Text> attributions = figures.names().sources().stream()
                .map(SourceCredit::attribution)
                .filter(attribution -> !attribution.isBlank())
                .distinct()
                .map(Text::of)
                .toList();
        if (!attributions.isEmpty()) {
            blocks.add(new Block.Items(attributions));
        }
        blocks.add(Block.paragraph("Each source stands by name and address in the report on the sector."));
        return blocks;
    }

    private static Block own(EditionTitle title) {
        Licence licence = title.licence();
        Span name = licence.address().isEmpty()
                ? new Span.Plain(licence.title())
                : new Span.Link(licence.title(), licence.address());
        return Block.paragraph(
                new Span.Plain("Published by %s as edition %s. Licence of the figures: "
                        .formatted(title.publisher(), title.name())),
                name,
                new Span.Plain(". They rest on the returns of councils and on these sources."));
    }

    private static Term credit(SourceCredit credit) {
        String rest = Stream.of(credit.publisher(), credit.vintage(), credit.licence(), credit.attribution())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(". ", "", "."));
        List<Span> spans = new ArrayList<>(List.of(new Span.Plain(rest)));
        if (credit.address().startsWith("https://")) {
            spans.add(new Span.Plain(" "));
            spans.add(new Span.Link(credit.address(), credit.address()));
        }
        return new Term(credit.title(), new Text(spans));
    }
}
