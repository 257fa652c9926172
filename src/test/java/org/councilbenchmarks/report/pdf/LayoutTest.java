package org.councilbenchmarks.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.report.EveryKindOfBlock;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Chart;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.ChartPair;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.blocks.Terms;
import org.councilbenchmarks.report.blocks.Terms.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things stand on the pages. */
class LayoutTest {

    /** 18 mm in points. */
    private static final float MARGIN = 18 * 72 / 25.4f;

    private static final float SMALLEST_TYPE = 8;

    private static final List<Column> COLUMNS =
            List.of(Column.words("Role"), Column.words("Family"), Column.figures("Vacancies", "FTE"));

    private final PdfRenderer renderer = new PdfRenderer(new PlainBars());

    /** The same section, a line further down each time, until it has met the end of the page in every way. */
    @ParameterizedTest
    @ValueSource(ints = {0, 20, 22, 24, 26, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37})
    void wherePagesEndHeadingsStayWithWhatFollowsAndRowsAreWhole(int linesBefore) {
        var tree = TagTree.of(renderer.render(EveryKindOfBlock.of(section(linesBefore))));
        var elements = tree.children();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).type().matches("H[1-6]")) {
                assertThat(elements.get(i).pages().last())
                        .as(elements.get(i).text())
                        .isEqualTo(elements.get(i + 1).pages().first());
            }
        }
        assertThat(tree.all("TR")).allSatisfy(row -> assertThat(row.pages()).hasSize(1));
        var rows = tree.all("TR").toList();
        assertThat(rows.getLast().pages())
                .as("the total does not stand alone on a page, and the note is with it")
                .isEqualTo(rows.get(rows.size() - 2).pages())
                .isEqualTo(tree.all("Note").findFirst().orElseThrow().pages());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 24, 26, 27, 28, 29, 30, 31, 32, 33, 34})
    void aHeadingAndTheLineThatIntroducesATableStayWithIt(int linesBefore) {
        var blocks = lines(linesBefore);
        blocks.add(Block.heading(2, "Vacancies"));
        blocks.add(Block.paragraph("Three roles are vacant."));
        blocks.add(Table.of(
                "Vacancies by role",
                COLUMNS,
                IntStream.range(0, 20)
                        .mapToObj(i -> Row.of("Role " + i, "Data", "1.5"))
                        .toList()));
        var tree = TagTree.of(renderer.render(EveryKindOfBlock.of(blocks.toArray(Block[]::new))));
        int page = tree.all("H2").findFirst().orElseThrow().pages().last();
        var table = tree.all("Table").findFirst().orElseThrow();
        assertThat(table.pages().first()).isEqualTo(page);
        assertThat(table.all("TR").skip(1).limit(3))
                .allSatisfy(row -> assertThat(row.pages()).containsExactly(page));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 20, 25, 30, 35})
    void termsAreReadInOrderAndNoneIsSplit(int linesBefore) {
        List<Term> terms = IntStream.range(0, 80)
                .mapToObj(i -> Term.of(
                        "Term " + i,
                        "A share of the posts. ".repeat(1 + i * 7 % 5).strip()))
                .toList();
        var blocks = lines(linesBefore);
        blocks.add(new Terms(terms));
        var items = TagTree.of(renderer.render(EveryKindOfBlock.of(blocks.toArray(Block[]::new))))
                .all("LI")
                .toList();
        assertThat(items).allSatisfy(item -> assertThat(item.pages()).hasSize(1));
        assertThat(items)
                .extracting(TagTree::words)
                .isEqualTo(terms.stream().map(term -> term.text().words()).toList());
    }

    @Test
    void aTermThatIsHigherThanAPageGoesOnOnTheNext() {
        String lengthy = "The supplier was asked for its terms. ".repeat(300).strip();
        var terms =
                new Terms(List.of(Term.of("First", "Short."), Term.of("Lengthy", lengthy), Term.of("Last", "Short.")));
        var items = TagTree.of(renderer.render(EveryKindOfBlock.of(terms)))
                .all("LI")
                .toList();
        assertThat(items)
                .extracting(TagTree::words)
                .containsExactly("First. Short.", "Lengthy. " + lengthy, "Last. Short.");
        assertThat(items.get(1).pages()).hasSizeGreaterThan(1);
    }

    @Test
    void chartsBesideEachOtherStandOnOnePageAndAreReadOneAfterTheOther() {
        var blocks = lines(20);
        blocks.add(
                new ChartPair(chart("Beside the peers"), chart("Over the years, with a title that takes two lines")));
        var tree = TagTree.of(renderer.render(EveryKindOfBlock.of(blocks.toArray(Block[]::new))));
        assertThat(tree.all("Figure"))
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure.pages())
                        .containsExactly(tree.all("Figure")
                                .findFirst()
                                .orElseThrow()
                                .pages()
                                .first()));
        assertThat(tree.outline())
                .containsSubsequence("Beside the peers", "Figure", "Caption", "Over the years", "Figure", "Caption");
    }

    private static ChartBlock chart(String title) {
        var bar = new Chart.Bar("Dorset", Figure.of(BigDecimal.ONE), true);
        return new ChartBlock(
                title, new Chart.SortedBars(Unit.COUNT, List.of(bar), Figure.notAvailable()), "Caption", "One bar.");
    }

    private static List<Block> lines(int lines) {
        var blocks = new ArrayList<Block>();
        IntStream.range(0, lines).mapToObj(i -> Block.paragraph("Line " + i)).forEach(blocks::add);
        return blocks;
    }

    @Test
    void theHeaderRowStandsOnEachPageOfATableAndIsReadOnce() throws IOException {
        byte[] pdf = renderer.render(EveryKindOfBlock.report());
        var table = TagTree.of(pdf).all("Table").findFirst().orElseThrow();
        assertThat(table.pages()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(table.all("TH").filter(header -> header.text().equals("Role family")))
                .hasSize(1);
        assertThat(text(pdf).split("Role family", -1))
                .as("the text between the headings, as drawn")
                .hasSize(table.pages().size() + 1);
    }

    @Test
    void aRowThatIsHigherThanAPageGoesOnOnTheNext() {
        String lengthy = "The supplier was asked for its terms. ".repeat(300).strip();
        var table = Table.of("Notes of the council", COLUMNS, List.of(Row.of(lengthy, "1", "2")));
        var cell = TagTree.of(renderer.render(EveryKindOfBlock.of(table)))
                .all("TH")
                .filter(header -> header.about().equals("Row"))
                .findFirst()
                .orElseThrow();
        assertThat(cell.text()).isEqualTo(lengthy);
        assertThat(cell.pages()).hasSizeGreaterThan(1);
    }

    @Test
    void aPageBreakNeverLeavesABlankPage() throws IOException {
        var breaks = new Block.PageBreak();
        assertThat(pages(Block.paragraph("One."), breaks, breaks, Block.paragraph("Two."), breaks))
                .isEqualTo(2);
    }

    @Test
    void nothingStandsInTheMarginsAndNothingIsTooSmallToRead() throws IOException {
        var lengthy = "Bournemouth,-Christchurch-and-Poole".repeat(12);
        byte[] pdf = renderer.render(EveryKindOfBlock.report());
        assertThat(letters(pdf)).allSatisfy(LayoutTest::assertInside);
        byte[] unbroken = renderer.render(EveryKindOfBlock.of(
                Block.heading(2, lengthy),
                Block.paragraph(lengthy),
                Block.note(lengthy),
                Table.of(lengthy, COLUMNS, List.of(Row.of(lengthy, lengthy, "3")))));
        assertThat(letters(unbroken)).allSatisfy(LayoutTest::assertInside);
    }

    private static void assertInside(TextPosition letter) {
        assertThat(letter.getX()).isGreaterThan(MARGIN);
        assertThat(letter.getX() + letter.getWidth()).isLessThan(letter.getPageWidth() - MARGIN);
        assertThat(letter.getY()).isGreaterThan(MARGIN).isLessThan(letter.getPageHeight() - MARGIN);
        assertThat(letter.getFontSizeInPt()).isGreaterThanOrEqualTo(SMALLEST_TYPE);
    }

    private static List<TextPosition> letters(byte[] pdf) throws IOException {
        var letters = new ArrayList<TextPosition>();
        try (var file = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    // A blank at the end of a line takes no ink.
                    if (!letter.getUnicode().isBlank()) {
                        letters.add(letter);
                    }
                }
            }.getText(file);
        }
        return letters;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file);
        }
    }

    private int pages(Block... blocks) throws IOException {
        try (var file = Loader.loadPDF(renderer.render(EveryKindOfBlock.of(blocks)))) {
            return file.getNumberOfPages();
        }
    }

    private static Block[] section(int linesBefore) {
        var blocks = lines(linesBefore);
        blocks.add(Block.heading(2, "Staffing"));
        blocks.add(Block.heading(3, "Vacancies"));
        var rows = new ArrayList<Row>();
        IntStream.range(0, 30)
                .mapToObj(i -> Row.of("Role " + i, "Data and analysis ".repeat(i % 4 * 3 + 1), "1.5"))
                .forEach(rows::add);
        rows.add(Row.total("All", "All", "45.0"));
        blocks.add(new Table("Vacancies by role", COLUMNS, rows, Optional.of("[x] not available.")));
        return blocks.toArray(Block[]::new);
    }
}
