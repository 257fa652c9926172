package org.councilbenchmarks.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.councilbenchmarks.report.blocks.Span;
import org.councilbenchmarks.report.blocks.Text;
import org.councilbenchmarks.report.pdf.Line.Piece;

/**
 * Breaks running text into lines, each as full as it can be. It breaks at blanks only, never at a no-break blank; a word that
 * is wider than a line is cut. Each line but the last keeps the blank at its end.
 */
final class LineBreaker {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final TextStyle style;
    private final float width;

    LineBreaker(TextStyle style, float width) {
        this.style = style;
        this.width = width;
    }

    List<Line> lines(Text text) {
        var filling = new Filling(text);
        words(text).stream().flatMap(word -> filling.cut(word).stream()).forEach(filling::add);
        return filling.done();
    }

    /** The width of the widest word: less than this, and words are cut. */
    static float widestWord(Text text, TextStyle style) {
        var breaker = new LineBreaker(style, Float.MAX_VALUE);
        var filling = breaker.new Filling(text);
        return (float)
                breaker.words(text).stream().mapToDouble(filling::inked).max().orElse(0);
    }

    /** The width of the text on one line. */
    static float unbroken(Text text, TextStyle style) {
        return new LineBreaker(style, Float.MAX_VALUE).lines(text).getFirst().width();
    }

    /** What may not be parted: pieces up to and with the next blank, of one or several spans. */
    private List<List<Piece>> words(Text text) {
        var words = new ArrayList<List<Piece>>();
        boolean isOpen = false;
        for (int i = 0; i < text.spans().size(); i++) {
            Span span = text.spans().get(i);
            String shown =
                    style.face(span).printable(WHITE_SPACE.matcher(span.text()).replaceAll(" "));
            int end;
            for (int from = 0; from < shown.length(); from = end) {
                int blank = shown.indexOf(' ', from);
                end = blank < 0 ? shown.length() : blank + 1;
                if (!isOpen && !(blank == from && !words.isEmpty())) {
                    words.add(new ArrayList<>());
                }
                words.getLast().add(new Piece(shown.substring(from, end), i));
                isOpen = blank < 0;
            }
        }
        return words;
    }

    /** The lines so far, and the one that is being filled. */
    private final class Filling {

        private final List<Span> spans;
        private final List<Line> lines = new ArrayList<>();
        private List<Piece> current = new ArrayList<>();
        private float used;

        Filling(Text text) {
            spans = text.spans();
        }

        void add(List<Piece> word) {
            if (!current.isEmpty() && used + inked(word) > width) {
                close();
            }
            word.forEach(this::append);
            used += width(word);
        }

        List<Line> done() {
            close();
            return List.copyOf(lines);
        }

        /** Two pieces of one span become one. */
        private void append(Piece piece) {
            if (!current.isEmpty() && current.getLast().span() == piece.span()) {
                current.add(new Piece(current.removeLast().text() + piece.text(), piece.span()));
            } else {
                current.add(piece);
            }
        }

        private void close() {
            lines.add(new Line(List.copyOf(current), inked(current)));
            current = new ArrayList<>();
            used = 0;
        }

        /** A word that is too wide for a line, in parts that are not. */
        List<List<Piece>> cut(List<Piece> word) {
            if (inked(word) <= width) {
                return List.of(word);
            }
            var parts = new ArrayList<List<Piece>>();
            List<Piece> part = new ArrayList<>();
            for (Piece piece : word) {
                for (int letter : piece.text().codePoints().toArray()) {
                    var next = new Piece(Character.toString(letter), piece.span());
                    if (!part.isEmpty() && width(part) + inked(List.of(next)) > width) {
                        parts.add(part);
                        part = new ArrayList<>();
                    }
                    part.add(next);
                }
            }
            parts.add(part);
            return parts;
        }

        /** The width of all but the blank at the end. */
        private float inked(List<Piece> pieces) {
            if (pieces.isEmpty()) {
                return 0;
            }
            Piece last = pieces.getLast();
            return width(pieces.subList(0, pieces.size() - 1))
                    + width(last.text().stripTrailing(), last.span());
        }

        private float width(List<Piece> pieces) {
            float sum = 0;
            for (Piece piece : pieces) {
                sum += width(piece.text(), piece.span());
            }
            return sum;
        }

        private float width(String text, int span) {
            return style.face(spans.get(span)).width(text, style.size());
        }
    }
}
