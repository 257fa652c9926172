package org.councilbenchmarks.pipeline.commands;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.returns.Dialect;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.SettledSubmission;
import org.councilbenchmarks.domain.returns.SubmissionKey;
import org.councilbenchmarks.pipeline.console.AlignedTable;
import org.councilbenchmarks.pipeline.console.Paint;
import org.councilbenchmarks.pipeline.console.SafeText;

/** What {@code check} found, for people: a block for each file, what has to be mended at its top. */
final class CheckText {
    static final int USUAL_LIMIT = 20;

    private static final int FEW_SUBMISSIONS = 3;
    private static final int LONGEST_COLUMN = 28;
    private static final int LONGEST_CELL = 30;

    private final PrintWriter out;
    private final Paint paint;
    private final Catalogue catalogue;
    private final int limit;
    private final int width;

    /**
     * @param limit findings told per file
     * @param width of a line, in characters
     */
    CheckText(PrintWriter out, Paint paint, Catalogue catalogue, int limit, int width) {
        this.out = out;
        this.paint = paint;
        this.catalogue = catalogue;
        this.limit = limit;
        this.width = width;
    }

    /** @param nothingAsked whether no file holds anything of the council and year asked about */
    void print(List<CheckedFile> files, boolean nothingAsked) {
        for (CheckedFile file : files) {
            print(file);
            out.println();
        }
        if (nothingAsked) {
            out.println(paint.alarm("Nothing in these files is of the council and year asked about."));
        }
        long ill = files.stream().filter(CheckedFile::needsPerson).count();
        if (files.size() > 1) {
            out.println(files.size() + " files: " + (files.size() - ill) + " can be taken whole, "
                    + (ill == 1 ? "1 needs" : ill + " need") + " mending. Nothing was stored.");
        } else {
            out.println(
                    (ill == 0 ? "The file can be taken whole." : "The file needs mending.") + " Nothing was stored.");
        }
    }

    private void print(CheckedFile file) {
        out.println(paint.strong(SafeText.of(file.file())) + ": " + whatItIs(file));
        if (file.reading().reception() == Reception.READ) {
            out.println("  " + rows(file));
            submissions(file).forEach(line -> out.println("  " + line));
        }
        findings(file.findings()).forEach(out::println);
        int more = file.findings().size() - limit;
        if (more > 0) {
            out.println(String.format(
                    Locale.ROOT,
                    "  … and %,d more; --limit %d prints all.",
                    more,
                    file.findings().size()));
        } else if (file.findings().isEmpty()) {
            out.println("  Nothing to be said of it.");
        }
    }

    private String whatItIs(CheckedFile file) {
        Dialect dialect = file.reading().dialect();
        String read = file.reading().returnId().map(id -> id.value()).orElse("no return that is known");
        String state = switch (file.reading().reception()) {
            case READ -> "";
            case NEEDS_MAPPING -> paint.alarm(", needs mapping");
            case WAITING -> paint.alarm(", would wait");
            case REFUSED -> paint.alarm(", refused");
        };
        String how = dialect.encoding().isEmpty()
                ? ""
                : " (" + dialect.encoding() + ", " + dialect.delimiter()
                        + (dialect.headerLine() == 0 ? ", no header" : ", header on line " + dialect.headerLine())
                        + ")";
        return read + state + how;
    }

    private String rows(CheckedFile file) {
        String counts = String.format(
                Locale.ROOT,
                "%,d %s read: %,d taken, %,d refused, %,d skipped",
                file.rows().read(),
                file.rows().read() == 1 ? "row" : "rows",
                file.rows().taken(),
                file.rows().refused(),
                file.rows().skipped());
        Optional<Column> money =
                file.reading().returnId().flatMap(catalogue::findReturn).flatMap(schema -> schema.firstMoneyColumn());
        // Where cells may be blank, a sum of nothing may be of none: missing is never zero.
        return counts
                + money.filter(column ->
                                column.required() || file.reading().amountGbp().signum() != 0)
                        .map(column -> String.format(
                                Locale.ROOT,
                                "; %s of the file: £%,.2f",
                                column.name(),
                                file.reading().amountGbp()))
                        .orElse("");
    }

    private List<String> submissions(CheckedFile file) {
        if (file.submissions().size() <= FEW_SUBMISSIONS) {
            return file.submissions().stream().map(this::line).toList();
        }
        List<SubmissionKey> keys =
                file.submissions().stream().map(s -> s.submission().key()).toList();
        List<FinancialYear> years =
                keys.stream().map(SubmissionKey::year).distinct().sorted().toList();
        long councils =
                keys.stream().flatMap(k -> k.councils().stream()).distinct().count();
        String when = years.size() == 1 ? years.getFirst().toString() : years.getFirst() + " to " + years.getLast();
        return List.of(
                keys.size() + " submissions of " + councils + (councils == 1 ? " council, " : " councils, ") + when);
    }

    private String line(SettledSubmission settled) {
        SubmissionKey key = settled.submission().key();
        String who = key.councils().stream().map(this::named).collect(Collectors.joining(" with "));
        String what = who + ", " + key.year() + (key.basis().isEmpty() ? "" : ", " + key.basis());
        String counts = ": " + settled.submission().taken() + " taken, "
                + settled.submission().refused() + " refused, "
                + settled.submission().status().code();
        return what + counts + (settled.reason().isEmpty() ? "" : "; " + paint.alarm(settled.reason()));
    }

    private String named(CouncilCode code) {
        return catalogue.councils().find(code).map(Council::name).orElse("") + " (" + code + ")";
    }

    private List<String> findings(List<Finding> findings) {
        var table = new AlignedTable("  ");
        for (Finding finding : findings.subList(0, Math.min(limit, findings.size()))) {
            table.add(
                    colour(finding.effect()),
                    finding.effect().code(),
                    finding.place().line() == 0
                            ? "file"
                            : "line " + finding.place().line(),
                    SafeText.of(finding.place().column(), LONGEST_COLUMN),
                    finding.was().isEmpty() ? "" : "'" + SafeText.of(finding.was(), LONGEST_CELL) + "'",
                    SafeText.of(finding.message()) + "  [" + finding.code().code() + "]");
            if (hasFurtherAdvice(finding)) {
                table.add("", "", "", "", "→ " + SafeText.of(finding.wanted()));
            }
        }
        return table.lines(width);
    }

    /** Many messages say themselves what is wanted; and where there is nothing to do, nothing need be said. */
    private static boolean hasFurtherAdvice(Finding finding) {
        return !finding.wanted().isEmpty()
                && !finding.message().contains(finding.wanted())
                && !finding.wanted().startsWith("Nothing to do");
    }

    private UnaryOperator<String> colour(Effect effect) {
        return switch (effect) {
            case FILE_REFUSED, SUBMISSION_REFUSED, ROW_REFUSED -> paint::alarm;
            case QUERY -> paint::doubt;
            case MENDED, NOTE -> paint::faint;
        };
    }
}
