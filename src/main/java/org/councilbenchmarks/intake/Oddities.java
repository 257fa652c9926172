package org.councilbenchmarks.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;

/**
 * Counts what is worth telling once per file and not once per row: rows passed over, cells that were read although oddly
 * written. Not for use by several threads.
 */
final class Oddities {
    private static final int LINES_NAMED = 5;

    private record Kind(FindingCode code, String column) {}

    private static final class Seen {
        private final List<Integer> lines = new ArrayList<>();
        private final String first;
        private int count;

        private Seen(String first) {
            this.first = first;
        }

        private void add(int line) {
            count++;
            if (lines.size() < LINES_NAMED) {
                lines.add(line);
            }
        }
    }

    private final Map<Kind, Seen> seen = new LinkedHashMap<>();

    /**
     * @param column name as in the file; empty for whole rows
     * @param was the cell's text; empty for whole rows
     */
    void add(FindingCode code, int line, String column, String was) {
        seen.computeIfAbsent(new Kind(code, column), kind -> new Seen(was)).add(line);
    }

    /** One finding for each kind of oddity and column, in the order in which they were first seen. */
    List<Finding> list() {
        List<Finding> findings = new ArrayList<>();
        seen.forEach((kind, those) -> findings.add(finding(kind, those)));
        return findings;
    }

    private static Finding finding(Kind kind, Seen those) {
        Effect effect = switch (kind.code()) {
            case MISSING_WORD, REDACTED, SERIAL_DATE, ROUNDED -> Effect.MENDED;
            default -> Effect.NOTE;
        };
        String what = switch (kind.code()) {
            case MISSING_WORD -> "with a word for missing taken as empty";
            case REDACTED -> "withheld and taken as empty";
            case SERIAL_DATE -> "with a spreadsheet's number for a day, read as that day";
            case ROUNDED -> "rounded to the penny";
            case MISSING_SUPPLIER -> "without a supplier";
            case FORMULA_TEXT -> "with a text that a spreadsheet would run";
            case BLANK_ROW -> "blank and skipped";
            case REPEATED_HEADER -> "with the header again, skipped";
            case TOTAL_ROW -> "with a total, skipped";
            case BLANK_HEADER -> "with a cell under no name, not used";
            default -> "noted";
        };
        boolean rows = kind.column().isEmpty();
        String unit = (rows ? "row" : "cell") + (those.count == 1 ? "" : "s");
        String message = those.count + " " + unit + (rows ? "" : " of '" + kind.column() + "'") + " " + what + ": "
                + lines(those) + ".";
        return Finding.of(kind.code(), effect, Place.cell(those.lines.get(0), kind.column()), message)
                .withWas(those.first);
    }

    private static String lines(Seen those) {
        StringBuilder text = new StringBuilder(those.count == 1 ? "line " : "lines ");
        for (int i = 0; i < those.lines.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(those.lines.get(i));
        }
        return text.append(those.count > those.lines.size() ? " …" : "").toString();
    }
}
