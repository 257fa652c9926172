package org.councilbenchmarks.report.blocks;

import java.util.List;
import java.util.stream.Stream;

/** Small print to look things up in: terms, each with what is to be said of it. */
public record Terms(List<Term> terms) implements Block {

    public Terms {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("A list of terms needs one");
        }
    }

    /**
     * One of them.
     *
     * @param name without a full stop: "Vacancy rate"
     * @param meaning whole sentences
     */
    public record Term(String name, Text meaning) {
        public Term {
            Wording.of("term", name);
        }

        public static Term of(String name, String meaning) {
            return new Term(name, Text.of(meaning));
        }

        /** Name and meaning in one run of text. */
        public Text text() {
            return new Text(Stream.concat(Stream.of(new Span.Strong(name + ". ")), meaning.spans().stream())
                    .toList());
        }
    }
}
