package org.councilbenchmarks.csv;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;

/**
 * Finds out how the cells of a table are told apart, by reading its beginning in every way that could be meant and taking
 * the one that gives the most regular table: records of equal width, made of cells that look like cells
 * ({@link TableShape}).
 *
 * <p>The idea of weighing regular widths against the look of the cells is that of G. J. J. van den Burg, A. Nazábal and
 * C. Sutton, "Wrangling messy CSV files by detecting row and type patterns" (2019).
 */
final class StyleFinder {
    /** The delimiters that are in use, most usual first: the order settles ties. */
    static final String USUAL_DELIMITERS = ",;\t|";

    /** Taken only where the table is as regular as can be, since they stand in texts, times and paths too. */
    private static final String RARE_DELIMITERS = ":^~#!*&$%@/_\u0001\u00A6\u00A7 ";

    /** The first line by which a spreadsheet is told the delimiter, which can be nothing that quotes or escapes. */
    private static final Pattern DECLARED =
            Pattern.compile("(?i)\\A\"?sep=([^\\r\\n\"'\\\\])\"?[,;\t|]*(\\r\\n|\\r|\\n)");

    private static final Pattern ESCAPED_QUOTE = Pattern.compile("\\\\\"[^,;\t|\\r\\n\"]");

    private final String sample;
    private final boolean whole;
    private final ReadingLimits limits;

    private StyleFinder(String sample, boolean whole, ReadingLimits limits) {
        this.sample = sample;
        this.whole = whole;
        this.limits = limits;
    }

    /**
     * What was found out about a table.
     *
     * @param style of its cells
     * @param width the usual number of cells of its records; 0 where it has no columns
     */
    record Found(Style style, int width) {}

    /**
     * A line that declares the delimiter, as {@code sep=;}.
     *
     * @param delimiter what it declares
     * @param line the whole line with its end
     */
    record Declaration(char delimiter, String line) {}

    /** The declaration with which a text starts, if it does. */
    static Optional<Declaration> findDeclaration(String text) {
        var matcher = DECLARED.matcher(text);
        return matcher.find()
                ? Optional.of(new Declaration(matcher.group(1).charAt(0), matcher.group()))
                : Optional.empty();
    }

    /**
     * The style of a table.
     *
     * @param sample the beginning of the table, whole lines
     * @param whole whether the sample is the table; else its last record may be cut off and does not count
     * @param declared the delimiter, where the file says it itself; followed where it divides anything
     */
    static Found find(String sample, boolean whole, Optional<Character> declared, ReadingLimits limits)
            throws IOException {
        var finder = new StyleFinder(sample, whole, limits);
        var asDeclared = declared.isPresent() ? Optional.of(finder.best(declared.get())) : Optional.<Attempt>empty();
        if (asDeclared.isPresent() && asDeclared.get().shape().divided()) {
            return asDeclared.get().found();
        }
        var usual = finder.usual();
        var found = usual.isPresent() ? usual : finder.rare().or(() -> asDeclared);
        return found.map(Attempt::found).orElse(new Found(Style.of(Style.NONE), 1));
    }

    private record Attempt(Style style, TableShape shape) {
        Found found() {
            return new Found(style, shape.width());
        }

        Attempt better(Attempt other) {
            return other.shape.regularity() > shape.regularity() ? other : this;
        }
    }

    private Optional<Attempt> usual() throws IOException {
        var attempts = new ArrayList<Attempt>();
        for (var delimiter : occurring(USUAL_DELIMITERS)) {
            var attempt = best(delimiter);
            if (attempt.shape().divided()) {
                attempts.add(attempt);
            }
        }
        return attempts.stream().reduce(Attempt::better);
    }

    private Optional<Attempt> rare() throws IOException {
        var attempts = new ArrayList<Attempt>();
        for (var delimiter : occurring(RARE_DELIMITERS)) {
            var attempt = best(delimiter);
            if (attempt.shape().isBeyondDoubt()) {
                attempts.add(attempt);
            }
        }
        return attempts.stream().reduce(Attempt::better);
    }

    private List<Character> occurring(String delimiters) {
        return delimiters
                .chars()
                .filter(delimiter -> sample.indexOf(delimiter) >= 0)
                .mapToObj(delimiter -> (char) delimiter)
                .toList();
    }

    /** The best of the ways in which quotation marks could be meant; the plain one where there is no difference. */
    private Attempt best(char delimiter) throws IOException {
        var plain = Style.of(delimiter);
        var best = attempt(plain);
        if (sample.contains("\\\"") && ESCAPED_QUOTE.matcher(sample).find()) {
            best = attempt(plain.withEscapes()).better(best);
        }
        if (sample.contains(delimiter + "'")) {
            best = best.better(attempt(plain.withQuote('\'')));
        }
        if (marksStandBehindSpaces(delimiter)) {
            best = best.better(attempt(plain.withSpaces()));
        }
        return best;
    }

    /** Whether anywhere a delimiter, spaces and a quotation mark follow each other. */
    private boolean marksStandBehindSpaces(char delimiter) {
        var start = delimiter + " ";
        for (var at = sample.indexOf(start); at >= 0; at = sample.indexOf(start, at + 1)) {
            var behind = at + 1;
            while (behind < sample.length() && sample.charAt(behind) == ' ') {
                behind++;
            }
            if (behind < sample.length() && sample.charAt(behind) == '"') {
                return true;
            }
        }
        return false;
    }

    /** Reads the sample, and once more where marks had to be mended: now that the usual width is known. */
    private Attempt attempt(Style style) throws IOException {
        var first = new QuoteMender(new StringReader(sample), style, 0, limits, 0);
        var shape = shape(style, first);
        if (first.mendedRecords() == 0) {
            return new Attempt(style, shape);
        }
        var again = new QuoteMender(new StringReader(sample), style, shape.width(), limits, 0);
        return new Attempt(style, shape(style, again));
    }

    private TableShape shape(Style style, QuoteMender text) throws IOException {
        var read = new ArrayList<CsvRecord>();
        try (var records = new Records(text, style.format(), 0)) {
            for (var next = records.next(); next.isPresent(); next = records.next()) {
                read.add(next.get());
            }
        } catch (CSVException e) {
            // A backslash as the very last character: this way of reading gets no further, which its shape shows.
            return TableShape.of(read, style);
        }
        if (!whole && read.size() > 1) {
            read.removeLast();
        }
        return TableShape.of(read, style);
    }
}
