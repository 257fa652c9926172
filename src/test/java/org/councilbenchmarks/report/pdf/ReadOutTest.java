package org.councilbenchmarks.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmarks.report.EveryKindOfBlock;
import org.councilbenchmarks.report.GoldenText;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.Span;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.junit.jupiter.api.Test;

/** What a screen reader makes of a file. */
class ReadOutTest {

    private static final List<Column> COLUMNS = List.of(
            Column.words("System"), Column.words("Status"), Column.figures("Cost a year"), Column.words("Ends"));

    private final PdfRenderer renderer = new PdfRenderer(new PlainBars());

    @Test
    void everyKindOfBlockIsReadInOrderAsWhatItIs() throws Exception {
        GoldenText.check(
                "every-kind-of-block.tags.txt",
                TagTree.of(renderer.render(EveryKindOfBlock.report())).outline());
    }

    @Test
    void wordsAreNotJoinedWhereALineOrAPageEnds() {
        String words = "Spending on digital, data and technology rose in each of the last three years. "
                .repeat(60)
                .strip();
        var paragraph = TagTree.of(renderer.render(EveryKindOfBlock.of(Block.paragraph(words))))
                .all("P")
                .filter(p -> p.text().startsWith("Spending"))
                .findFirst()
                .orElseThrow();
        assertThat(paragraph.text()).isEqualTo(words);
        assertThat(paragraph.pages()).containsExactly(1, 2);
    }

    @Test
    void wordsAreNotJoinedWhereOneSpanFollowsAnother() {
        var block = Block.paragraph(
                new Span.Plain("Read "),
                new Span.Link(
                        "how each figure of this report is worked out, with an example of each and its source",
                        "https://example.org/"),
                new Span.Plain(", or ask. "),
                new Span.Strong("Nothing"),
                new Span.Plain(" is estimated."));
        var paragraph = TagTree.of(renderer.render(EveryKindOfBlock.of(block)));
        assertThat(paragraph
                        .all()
                        .filter(e -> e.type().matches("Span|Link"))
                        .map(TagTree::text)
                        .collect(Collectors.joining()))
                .isEqualTo(
                        "Read how each figure of this report is worked out, with an example of each and its source, or ask."
                                + " Nothing is estimated.");
        assertThat(paragraph.all("Link"))
                .as("a link over two lines is one link that can be followed from both")
                .singleElement()
                .extracting(TagTree::about)
                .isEqualTo("annotation, annotation");
    }

    @Test
    void cellsOfSeveralLinesAreReadWhole() {
        String service = "A case management system that is shared by adult social care, children's services and"
                + " housing, and hosted by the supplier";
        var table = Table.of(
                "Systems, Dorset, 2025-26",
                COLUMNS,
                List.of(Row.of(service, "Contract is about to end", "£1,200,000", "2027-03-31")));
        assertThat(TagTree.of(renderer.render(EveryKindOfBlock.of(table)))
                        .all("TH")
                        .map(TagTree::text))
                .contains(service);
    }
}
