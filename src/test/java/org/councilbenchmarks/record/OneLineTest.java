package org.councilbenchmarks.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OneLineTest {

    @Example
    void quotesAsRfc4180AndKeepsToOneLine() {
        assertThat(written(List.of("plain", "a,b", "say \"no\"", "two\r\nlines", "back\\slash", "")))
                .isEqualTo("plain,\"a,b\",\"say \"\"no\"\"\",two\\r\\nlines,back\\\\slash,\n");
    }

    @Example
    void keepsWhatASpreadsheetWouldRunAsItIs() {
        assertThat(written(List.of("=1+1", "-x", "@y"))).isEqualTo("=1+1,-x,@y\n");
    }

    @Property
    void givesBackExactlyWhatWasPutIn(@ForAll("records") List<String> cells) {
        String line = written(cells);

        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        assertThat(OneLine.read(line.substring(0, line.length() - 1))).contains(cells);
    }

    @Property
    void neverFailsOnALineOfSomebodyElse(@ForAll("lines") String line) {
        OneLine.read(line).ifPresent(cells -> assertThat(cells).isNotEmpty());
    }

    @Example
    void readsNothingThatItCannotHaveWritten() {
        for (String line : List.of("a\"b", "\"a", "\"a\"b", "a\\", "a\\t")) {
            assertThat(OneLine.read(line)).as(line).isEmpty();
        }
    }

    @Provide
    Arbitrary<List<String>> records() {
        return text().list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> lines() {
        return text();
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings().withChars("ab,\"\\\r\n= é").ofMaxLength(8);
    }

    private static String written(List<String> cells) {
        StringBuilder out = new StringBuilder();
        OneLine.write(out, cells);
        return out.toString();
    }
}
