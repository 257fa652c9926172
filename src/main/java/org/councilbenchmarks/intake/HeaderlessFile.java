package org.councilbenchmarks.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.returns.SourceMapping;
import org.councilbenchmarks.csv.CsvRecord;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;

/**
 * A file without a header whose columns {@code sources.csv} of a return names in order. The line is used only where the file
 * fits it: a row that names its columns itself has the say, and rows wider than the line would be read askew.
 */
final class HeaderlessFile {
    private final List<ColumnNames> returns;
    private final FileHead head;
    private final PathFacts path;

    HeaderlessFile(List<ColumnNames> returns, FileHead head, PathFacts path) {
        this.returns = returns;
        this.head = head;
        this.path = path;
    }

    /** Empty where no line gives the file a header, or the file seems to have one of its own. */
    Optional<Recognition> recognise() {
        return source().flatMap(source -> firstRow(source.mapping().header().size())
                .filter(row -> !HeaderLine.of(0, row).looksLikeHeader())
                .map(row -> recognised(source, row)));
    }

    /** That of the folder's own return, else the first. */
    private Optional<PathFacts.Source> source() {
        List<PathFacts.Source> giving = path.sources().stream()
                .filter(source -> !source.mapping().header().isEmpty())
                .toList();
        return giving.stream()
                .filter(source -> path.folder().equals(Optional.of(source.returnId())))
                .findFirst()
                .or(() -> giving.stream().findFirst());
    }

    /** Above it stand titles and blank lines: a row of the table fills at least half of its columns. */
    private Optional<CsvRecord> firstRow(int columns) {
        return head.records().stream()
                .filter(record -> HeaderLine.of(0, record).filled() * 2 >= columns)
                .findFirst();
    }

    private Recognition recognised(PathFacts.Source source, CsvRecord first) {
        List<String> names = source.mapping().header().stream()
                .map(name -> name.equals(SourceMapping.UNUSED) ? "" : name)
                .toList();
        HeaderLine header = HeaderLine.given(names, lineAbove(first));
        String file = "config/returns/" + source.returnId() + "/sources.csv";
        int width = head.width(header);
        if (width > names.size()) {
            return new Recognition.NeedsMapping(source.returnId(), 0, List.of(tooWide(source, file, width)));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(
                        FindingCode.NO_HEADER,
                        Effect.NOTE,
                        Place.line(first.line()),
                        "The file has no header row; its columns are those that " + file + " names for '"
                                + source.mapping().pattern() + "'.")
                .withWanted("Nothing to do, as long as the columns stay in this order; a header row is best."));
        if (header.line() > 0) {
            findings.add(Finding.of(
                    FindingCode.PREAMBLE,
                    Effect.MENDED,
                    Place.line(first.line()),
                    "The rows start on line " + first.line() + "; what is above was passed over."));
        }
        HeaderMatch match = HeaderMatch.of(names(source), header);
        return new Recognition.Recognised(match, false, width, findings);
    }

    private static Finding tooWide(PathFacts.Source source, String file, int width) {
        return Finding.of(
                        FindingCode.NEEDS_MAPPING,
                        Effect.FILE_REFUSED,
                        Place.WHOLE_FILE,
                        "The rows have " + width + " cells; the header that " + file + " gives to '"
                                + source.mapping().pattern() + "' names "
                                + source.mapping().header().size() + ".")
                .withWanted("Correct that header, with a " + SourceMapping.UNUSED
                        + " for each column that is not part of the return; or put a header row into the file.");
    }

    /** The line of the record above it, or 0. */
    private int lineAbove(CsvRecord first) {
        return head.records().stream()
                .mapToInt(CsvRecord::line)
                .filter(line -> line < first.line())
                .max()
                .orElse(0);
    }

    private ColumnNames names(PathFacts.Source source) {
        return returns.stream()
                .filter(names -> names.schema().id().equals(source.returnId()))
                .findFirst()
                .orElseThrow();
    }
}
