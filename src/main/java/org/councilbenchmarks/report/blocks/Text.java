package org.councilbenchmarks.report.blocks;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Running text.
 *
 * @param spans at least one, in reading order
 */
public record Text(List<Span> spans) {

    public Text {
        spans = List.copyOf(spans);
        Wording.of("running text", words(spans));
    }

    public static Text of(String plain) {
        return of(new Span.Plain(plain));
    }

    public static Text of(Span... spans) {
        return new Text(List.of(spans));
    }

    /** The words alone. */
    public String words() {
        return words(spans);
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
