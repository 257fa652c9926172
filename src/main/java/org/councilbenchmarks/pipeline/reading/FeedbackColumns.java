package org.councilbenchmarks.pipeline.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.councilbenchmarks.csv.CsvWriter;

/** The columns that feedback adds to a council's own; by the last of them a mended file is known when it comes back. */
public final class FeedbackColumns {
    /** Says which line of which file a row is: {@code line 17 of <SHA-256> in staffing/both.csv}. */
    public static final String ROW_OF = "row_of";

    /** In the order in which they stand behind the council's own. */
    public static final List<String> ADDED = List.of("problem", "where", "was", "how_to_fix", ROW_OF);

    private static final Pattern FORM = Pattern.compile("\\s*line (\\d{1,9}) of ([0-9a-f]{64})(?: in (.+?))?\\s*");

    private FeedbackColumns() {}

    /**
     * A line of an archived file.
     *
     * @param line physical line, from 1
     * @param sha256 of the file
     * @param path at which the file lay, relative to the input folder, since that says what its columns and rows mean where
     *     they do not; empty where it is not said
     */
    public record Origin(int line, String sha256, String path) {
        /** As it stands in the column {@value FeedbackColumns#ROW_OF}. */
        public String text() {
            return "line " + line + " of " + sha256 + (path.isEmpty() ? "" : " in " + path);
        }

        /** What a cell of that column says; none where it is not of the form. */
        static Optional<Origin> parse(String cell) {
            var form = FORM.matcher(cell);
            return form.matches()
                    ? Optional.of(new Origin(
                            Integer.parseInt(form.group(1)),
                            form.group(2),
                            Optional.ofNullable(form.group(3)).orElse("")))
                    : Optional.empty();
        }
    }

    /** Whether a header is that of feedback. */
    static boolean isIn(List<String> labels) {
        return place(labels).isPresent();
    }

    /** Where the column {@value #ROW_OF} stands, from 0. */
    static Optional<Integer> place(List<String> labels) {
        return labels.stream()
                .filter(label -> isName(label, ROW_OF))
                .findFirst()
                .map(labels::indexOf);
    }

    static boolean isAdded(String label) {
        return ADDED.stream().anyMatch(added -> isName(label, added));
    }

    /** A council's own cells of a row of feedback: without the added ones, and without what kept spreadsheets from it. */
    static List<String> own(List<String> labels, List<String> cells) {
        int end = cells.size();
        while (end > 0 && (end > labels.size() || isAdded(labels.get(end - 1)))) {
            end--;
        }
        return cells.subList(0, end).stream().map(FeedbackColumns::harmful).toList();
    }

    private static String harmful(String cell) {
        return cell.startsWith("'") && CsvWriter.isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isName(String label, String name) {
        return label.strip().toLowerCase(Locale.ROOT).equals(name);
    }
}
