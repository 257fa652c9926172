package org.councilbenchmarks.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.councilbenchmarks.NaughtyStrings;
import org.councilbenchmarks.report.EditionTitle;
import org.councilbenchmarks.report.EveryKindOfBlock;
import org.councilbenchmarks.report.Report;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.ChartPair;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.KeyFigures;
import org.councilbenchmarks.report.blocks.Span;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Terms;
import org.councilbenchmarks.report.blocks.Text;
import org.councilbenchmarks.report.chart.JFreeChartPainter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A report with every kind of block as HTML. Its markup is XML too, so that Java's own parser can judge it. */
class HtmlRendererTest {

    private static final HtmlRenderer RENDERER = new HtmlRenderer(new JFreeChartPainter());
    private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]+)\\)");

    private static String html(Report report) {
        return new String(RENDERER.render(report), StandardCharsets.UTF_8);
    }

    private static Document parsed(Report report) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(RENDERER.render(report)));
    }

    private static List<Element> all(Document page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @Test
    void whateverACouncilWritesIsTextAndNothingElse() throws Exception {
        List<String> strings = NaughtyStrings.all();
        Report report = EveryKindOfBlock.of(
                new Block.Items(strings.stream().map(Text::of).toList()));

        List<String> shown = all(parsed(report), "li").stream()
                .map(item -> bare(item.getTextContent()))
                .toList();

        assertThat(shown)
                .containsSubsequence(
                        strings.stream().map(HtmlRendererTest::bare).toList());
    }

    /** Without blanks, what no document may hold, and what turns the direction of letters. */
    private static String bare(String text) {
        return text.replaceAll("(?U)[\\s\\p{Cc}\\uFFFE\\u202A-\\u202E\\u2066-\\u2069]+", "");
    }

    @Test
    void nothingTurnsTheDirectionOfWhatFollows() {
        assertThat(html(EveryKindOfBlock.of(Block.paragraph("By \u202Eretsbe\u202C: 12 systems"))))
                .contains("By retsbe: 12 systems");
    }

    @Test
    void itSaysItsLanguageAndTitleAndHasLandmarksAndALinkPastThem() throws Exception {
        Document page = parsed(EveryKindOfBlock.report());

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
        assertThat(all(page, "title").getFirst().getTextContent())
                .isEqualTo(
                        "Dorset Council: digital, data and technology: 2025-26, compared with 15 nearest neighbours");
        assertThat(all(page, "main"))
                .singleElement()
                .satisfies(main -> assertThat(main.getAttribute("id")).isEqualTo("content"));
        assertThat(all(page, "a").getFirst().getAttribute("href")).isEqualTo("#content");
        assertThat(all(page, "h1")).hasSize(1);
        assertThat(all(page, "header")).hasSize(1);
        assertThat(all(page, "footer")).hasSize(1);
    }

    @Test
    void itsContentsLeadToItsSections() throws Exception {
        Document page = parsed(EveryKindOfBlock.report());

        List<String> sections = all(page, "h2").stream()
                .map(h -> "#" + h.getAttribute("id") + " " + h.getTextContent())
                .toList();
        Element contents = all(page, "nav").getFirst();
        NodeList links = contents.getElementsByTagName("a");
        List<String> listed = new ArrayList<>();
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            listed.add(link.getAttribute("href") + " " + link.getTextContent());
        }

        assertThat(listed).isEqualTo(sections).hasSizeGreaterThan(2);
    }

    @Test
    void itHoldsEveryWordOfTheReport() throws Exception {
        Report report = EveryKindOfBlock.report();
        String words = all(parsed(report), "body").getFirst().getTextContent();

        for (Block block : report.blocks()) {
            assertThat(wordsOf(block)).allSatisfy(each -> assertThat(words).contains(each));
        }
    }

    /** The chart's alternative text is an attribute, and looked at below. */
    private static List<String> wordsOf(Block block) {
        return switch (block) {
            case Block.Heading heading -> List.of(heading.text());
            case Block.Paragraph paragraph -> List.of(paragraph.text().words());
            case Block.Items items -> items.items().stream().map(Text::words).toList();
            case Block.Note note -> List.of(note.text().words());
            case Block.PageBreak pageBreak -> List.of();
            case Block.Contents contents -> List.of();
            case KeyFigures figures ->
                figures.figures().stream()
                        .flatMap(f -> List.of(f.label(), f.value(), f.sentence()).stream())
                        .toList();
            case Table table ->
                table.rows().stream().flatMap(row -> row.cells().stream()).toList();
            case Terms terms ->
                terms.terms().stream()
                        .flatMap(t -> List.of(t.name(), t.meaning().words()).stream())
                        .toList();
            case ChartPair pair -> List.of(pair.first().title(), pair.second().caption());
            case ChartBlock chart -> List.of(chart.title(), chart.caption());
        };
    }

    @Test
    void aTableHasACaptionAndSaysWhatItsHeadersAreOf() throws Exception {
        for (Element table : all(parsed(EveryKindOfBlock.report()), "table")) {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
            NodeList headers = table.getElementsByTagName("th");
            assertThat(headers.getLength()).isGreaterThan(1);
            for (int i = 0; i < headers.getLength(); i++) {
                assertThat(((Element) headers.item(i)).getAttribute("scope")).isIn("col", "row");
            }
        }
    }

    @Test
    void aChartIsAPictureWithItsMeaningInWordsAndTheNoticeInItsDrawing() throws Exception {
        Report report = EveryKindOfBlock.report();
        List<String> alternatives = report.blocks().stream()
                .filter(ChartBlock.class::isInstance)
                .map(block -> ((ChartBlock) block).alternative())
                .toList();

        List<Element> drawings = all(parsed(report), "svg");

        assertThat(drawings).extracting(svg -> svg.getAttribute("aria-label")).containsAll(alternatives);
        assertThat(drawings).allSatisfy(svg -> {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getAttribute("viewBox")).matches("0 0 \\d+ \\d+");
            assertThat(svg.getTextContent()).contains(EditionTitle.SAMPLE_NOTICE);
        });
    }

    /** "median £66.40" in nine points. */
    @Test
    void aTextOfADrawingIsHeldToTheWidthItWasMeasuredAt() throws Exception {
        List<Element> texts = all(parsed(EveryKindOfBlock.report()), "text");

        assertThat(texts)
                .filteredOn(text -> text.getTextContent().length() == 13)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(Double.parseDouble(text.getAttribute("textLength")))
                        .isBetween(40.0, 80.0));
    }

    @Test
    void noTwoPartsOfThePageHaveTheSameNameAndNoneIsMissing() throws Exception {
        Report report = EveryKindOfBlock.report();
        Set<String> names = new HashSet<>();
        for (Element element : all(parsed(report), "*")) {
            if (element.hasAttribute("id")) {
                assertThat(names.add(element.getAttribute("id")))
                        .as(element.getAttribute("id"))
                        .isTrue();
            }
        }
        assertThat(REFERENCE.matcher(html(report)).results().map(m -> m.group(1)))
                .allSatisfy(name -> assertThat(names).contains(name));
    }

    @Test
    void itNeedsNothingFromElsewhere() throws Exception {
        Document page = parsed(EveryKindOfBlock.report());

        assertThat(List.of("script", "link", "img", "iframe", "object"))
                .allSatisfy(tag -> assertThat(all(page, tag)).isEmpty());
        assertThat(all(page, "style").getFirst().getTextContent()).doesNotContain("url(", "@import");
    }

    @Test
    void theBannerStandsOnAPageOfSampleDataAndOnNoOther() throws Exception {
        assertThat(all(parsed(EveryKindOfBlock.report()), "aside"))
                .singleElement()
                .satisfies(banner -> assertThat(banner.getTextContent()).isEqualTo(EditionTitle.SAMPLE_NOTICE));
        assertThat(html(EveryKindOfBlock.of(Block.paragraph("Certified.")))).doesNotContain(EditionTitle.SAMPLE_NOTICE);
    }

    @Test
    void textFromElsewhereStaysText() throws Exception {
        String hostile = "</p><script>alert('1')</script> \"&amp;\" \u0000\u0007\uD800";
        Report report = EveryKindOfBlock.of(
                Block.paragraph(hostile),
                Block.paragraph(new Span.Link("a \"link\"", "https://example.org/\"><script>")),
                Table.of("Caption \" <b>", List.of(Column.words("<i>")), List.of(Table.Row.of("<td>"))));

        Document page = parsed(report);

        assertThat(all(page, "script")).isEmpty();
        assertThat(all(page, "p").stream().map(Element::getTextContent))
                .anyMatch(text -> text.startsWith("</p><script>alert('1')</script> \"&amp;\""));
        assertThat(all(page, "a").getLast().getAttribute("href")).isEqualTo("https://example.org/\"><script>");
        assertThat(all(page, "td").size()
                        + all(page, "b").size()
                        + all(page, "i").size())
                .isZero();
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(RENDERER.render(EveryKindOfBlock.report()))
                .isEqualTo(new HtmlRenderer(new JFreeChartPainter()).render(EveryKindOfBlock.report()));
    }
}
