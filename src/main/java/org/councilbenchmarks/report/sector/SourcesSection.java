package org.councilbenchmarks.report.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmarks.report.EditionTitle;
import org.councilbenchmarks.report.Licence;
import org.councilbenchmarks.report.SourceCredit;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Span;
import org.councilbenchmarks.report.blocks.Terms;
import org.councilbenchmarks.report.blocks.Terms.Term;
import org.councilbenchmarks.report.blocks.Text;

/** Where the reference data comes from and on what licence this report may be used. */
final class SourcesSection implements Section {

    private final SectorView view;

    SourcesSection(SectorView view) {
        this.view = view;
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(Block.heading(2, "Sources and licences"), own()));
        List<Term> credits = view.figures().names().sources().stream()
                .map(SourcesSection::credit)
                .toList();
        if (!credits.isEmpty()) {
            blocks.add(new Terms(credits));
        }
        return blocks;
    }

    private Block own() {
        EditionTitle title = view.figures().title();
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
                .collect(Collectors.joining(". ", "", ". "));
        List<Span> spans = new ArrayList<>(List.of(new Span.Plain(rest)));
        if (credit.address().startsWith("https://")) {
            spans.add(new Span.Link(credit.address(), credit.address()));
        }
        return new Term(credit.title(), new Text(spans));
    }
}
