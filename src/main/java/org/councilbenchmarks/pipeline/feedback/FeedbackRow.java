package org.councilbenchmarks.pipeline.feedback;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.Place;

/**
 * A line of feedback.
 *
 * @param cells of the refused row as it came; none where the line is about the file or a row that was taken
 * @param origin which line of which file the row is, as the feedback that comes back has to say; empty without cells
 * @param findings what is to be said about it, at least one
 */
record FeedbackRow(List<String> cells, String origin, List<Finding> findings) {
    FeedbackRow {
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
    }

    /** What is wrong, in sentences. */
    String problem() {
        return joined(Finding::message, " ");
    }

    /** Lines and columns. */
    String where() {
        return joined(finding -> where(finding.place()), "; ");
    }

    String was() {
        return joined(Finding::was, "; ");
    }

    String howToFix() {
        return joined(Finding::wanted, "; ");
    }

    /** What is wrong without what is wanted, where the message says both. */
    static String problemAlone(Finding finding) {
        String wanted = " Wanted is " + finding.wanted() + ".";
        String message = finding.message();
        return message.endsWith(wanted) ? message.substring(0, message.length() - wanted.length()) : message;
    }

    static String where(Place place) {
        if (place.line() == 0) {
            return "the whole file";
        }
        return "line " + place.line() + (place.column().isEmpty() ? "" : ", column " + place.column());
    }

    private String joined(Function<Finding, String> part, String between) {
        return findings.stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(between));
    }
}
