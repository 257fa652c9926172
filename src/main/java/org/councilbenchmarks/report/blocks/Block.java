package org.councilbenchmarks.report.blocks;

import java.util.Arrays;
import java.util.List;

/** A piece of a report, in the order in which it is read. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Items,
                Block.Note,
                Block.PageBreak,
                Block.Contents,
                KeyFigures,
                Table,
                Terms,
                ChartPair,
                ChartBlock {

    /**
     * Opens a section.
     *
     * @param level 2 to 4; 1 is the report's title. A level is only opened below the one before it.
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            Wording.of("heading", text);
            if (level < 2 || level > 4) {
                throw new IllegalArgumentException("A heading's level is 2 to 4, not " + level);
            }
        }
    }

    /** One or more sentences. */
    record Paragraph(Text text) implements Block {}

    /** Points that stand beside each other. */
    record Items(List<Text> items) implements Block {
        public Items {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException("A list needs items");
            }
        }
    }

    /** A caveat, set apart from what it is about. */
    record Note(Text text) implements Block {}

    /** A hint to paged formats that what follows should begin a page. */
    record PageBreak() implements Block {}

    /** A list of the sections that follow, in formats that do not have one anyway, with their pages and a link to each. */
    record Contents() implements Block {}

    static Heading heading(int level, String text) {
        return new Heading(level, text);
    }

    static Paragraph paragraph(String text) {
        return new Paragraph(Text.of(text));
    }

    static Paragraph paragraph(Span... spans) {
        return new Paragraph(Text.of(spans));
    }

    static Items items(String... items) {
        return new Items(Arrays.stream(items).map(Text::of).toList());
    }

    static Note note(String text) {
        return new Note(Text.of(text));
    }
}
