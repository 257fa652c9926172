package org.councilbenchmarks.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.FloatRange;
import org.councilbenchmarks.report.blocks.Span;
import org.councilbenchmarks.report.blocks.Text;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static final String NO_BREAK = "\u00a0";

    private final TextStyle style = TextStyle.regular(Typefaces.read().open(), 10, Color.BLACK);

    @Test
    void aLineTakesAsManyWordsAsFitAndKeepsTheBlankAtItsEnd() {
        float width = style.plain().width("Spending rose in", style.size());
        assertThat(lines(Text.of("Spending rose in each year"), width))
                .containsExactly("Spending rose in ", "each year");
        assertThat(lines(Text.of("Spending rose in each year"), width - 1))
                .containsExactly("Spending rose ", "in each year");
    }

    @Test
    void aNumberStaysWithItsUnit() {
        float width = style.plain().width("There are 12", style.size());
        assertThat(lines(Text.of("There are 12" + NO_BREAK + "FTE"), width))
                .containsExactly("There are ", "12" + NO_BREAK + "FTE");
    }

    @Test
    void aCommaStaysWithTheLinkBeforeIt() {
        var text = Text.of(
                new Span.Plain("See "),
                new Span.Link("the methods", "https://example.org/"),
                new Span.Plain(", page 3"));
        float width = style.plain().width("See the methods", style.size());
        assertThat(lines(text, width)).containsExactly("See the ", "methods, page 3");
    }

    @Test
    void aWordThatIsWiderThanALineIsCut() {
        float width = style.plain().width("MMMM", style.size());
        assertThat(lines(Text.of("It is MMMMMMMMMM."), width)).containsExactly("It is ", "MMMM", "MMMM", "MM.");
    }

    @Property(tries = 200)
    void noLineIsTooWideAndNoLetterIsLost(
            @ForAll("sentences") String sentence, @ForAll @FloatRange(min = 20, max = 300) float width) {
        var lines = new LineBreaker(style, width).lines(Text.of(sentence));
        assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width + 0.01f));
        assertThat(lines.stream().map(LineBreakerTest::words).collect(Collectors.joining()))
                .isEqualTo(sentence);
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.strings()
                .withChars("abcdefgWMil1234567890£%,.-")
                .ofMinLength(1)
                .ofMaxLength(40)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }

    private List<String> lines(Text text, float width) {
        return new LineBreaker(style, width)
                .lines(text).stream().map(LineBreakerTest::words).toList();
    }

    private static String words(Line line) {
        return line.pieces().stream().map(Line.Piece::text).collect(Collectors.joining());
    }
}
