package org.councilbenchmarks.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.returns.ReturnKind;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.csv.CsvRecord;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Outcome;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * Finds out which return a file is, by its header: of the first {@value FileHead#LOOKED_AT} records, or failing them of
 * the next thousand, or the last, the one that names all the columns that some return needs, and most of them. The folder decides only between
 * equals. Thread-safe.
 */
public final class Recogniser {
    private final List<ColumnNames> returns;
    private final ReadingLimits limits;

    public Recogniser(List<ReturnSchema> returns, ReadingLimits limits) {
        this.returns = returns.stream().map(ColumnNames::new).toList();
        this.limits = limits;
    }

    /** @param hint the return whose folder the file lies in, if it does */
    public Recognition recognise(Path file, Optional<ReturnId> hint) {
        return recognise(file, PathFacts.of(hint));
    }

    /** @param path what the path of the file says of it */
    public Recognition recognise(Path file, PathFacts path) {
        Outcome<FileHead> head = FileHead.read(file, limits);
        if (head.value().isEmpty()) {
            return Recognition.Unusable.of(head.findings().get(0));
        }
        return (path.sources().isEmpty() ? this : at(path))
                .recognise(file, head.value().get(), path);
    }

    /** The same with what the path of a file says of its columns. */
    private Recogniser at(PathFacts path) {
        List<ReturnSchema> schemas = returns.stream()
                .map(ColumnNames::schema)
                .map(schema ->
                        path.findSource(schema.id()).map(schema::forSource).orElse(schema))
                .toList();
        return new Recogniser(schemas, limits);
    }

    private Recognition recognise(Path file, FileHead head, PathFacts path) {
        Optional<ReturnId> hint = path.folder();
        List<HeaderLine> lines = candidates(head.records(), 0);
        Optional<HeaderMatch> best = best(lines, hint);
        if (best.isPresent() && fits(best.get(), hint)) {
            return recognised(best.get(), head, isBelowItsData(best.get(), head), hint);
        }
        Optional<FileHead.Rest> rest = head.isWhole() ? Optional.empty() : FileHead.readOn(file, limits);
        return rest.flatMap(below -> findBelow(below, head, hint))
                .or(() -> new HeaderlessFile(returns, head, path).recognise())
                .orElseGet(() -> new UnknownHeader(returns, head, whole(lines, head)).explain(best, hint));
    }

    /** Without those that come of dividing the words of a title. */
    private static List<HeaderLine> whole(List<HeaderLine> lines, FileHead head) {
        return lines.stream().filter(line -> !isDividedOtherwise(line, head)).toList();
    }

    /** Below a sheet of instructions, or as the last record. */
    private Optional<Recognition> findBelow(FileHead.Rest rest, FileHead head, Optional<ReturnId> hint) {
        Optional<HeaderMatch> deep =
                best(candidates(rest.records(), FileHead.LOOKED_AT), hint).filter(match -> fits(match, hint));
        boolean isLast = deep.isPresent()
                && rest.last()
                        .filter(last -> last.line() == deep.get().header().line())
                        .isPresent();
        if (deep.isPresent() && !isLast) {
            int from = deep.get().header().index() - FileHead.LOOKED_AT;
            FileHead table =
                    new FileHead(rest.records().subList(from, rest.records().size()), false);
            return Optional.of(recognised(deep.get(), table, false, hint));
        }
        return rest.last()
                .flatMap(record -> best(List.of(HeaderLine.of(FileHead.LOOKED_AT, record)), hint))
                .filter(match -> fits(match, hint))
                .map(match -> recognised(match, head, true, hint));
    }

    /** Outside its own folder, a return has to be understood for the greater part, lest a few common names pass for one. */
    private static boolean fits(HeaderMatch match, Optional<ReturnId> hint) {
        return match.isComplete() && (hint.equals(Optional.of(match.schema().id())) || isUnderstood(match));
    }

    /** Published payments are known by day, amount and supplier; what else stands beside them differs everywhere. */
    private static boolean isUnderstood(HeaderMatch match) {
        boolean published = match.schema().kind() == ReturnKind.PAYMENTS;
        return published ? match.found() * 2 >= match.found() + match.unmapped().size() : match.isMostlyUnderstood();
    }

    /** @param first place of the first of the records in the file */
    private static List<HeaderLine> candidates(List<CsvRecord> records, int first) {
        List<HeaderLine> lines = new ArrayList<>();
        Optional<CsvRecord> namesAbove = Optional.empty();
        for (int i = first; i < first + records.size(); i++) {
            CsvRecord record = records.get(i - first);
            if (record.isBlank()) {
                continue;
            }
            HeaderLine line = HeaderLine.of(i, record);
            if (namesAbove.isPresent() && line.saysOnlyUnits()) {
                lines.removeLast();
                lines.add(HeaderLine.stacked(i, namesAbove.get(), record));
                continue;
            }
            lines.add(line);
            lines.addAll(HeaderLine.divided(i, record));
            boolean names = line.looksLikeHeader();
            if (namesAbove.isPresent() && names) {
                lines.add(HeaderLine.stacked(i, namesAbove.get(), record));
            }
            namesAbove = names ? Optional.of(record) : Optional.empty();
        }
        return lines;
    }

    /** The first of the best: on a tie, the upper line and what stands by itself rather than stacked. */
    private Optional<HeaderMatch> best(List<HeaderLine> lines, Optional<ReturnId> hint) {
        Comparator<HeaderMatch> order = Comparator.comparing((HeaderMatch match) -> fits(match, hint))
                .thenComparingInt(HeaderMatch::requiredFound)
                .thenComparingInt(HeaderMatch::found)
                .thenComparing(match -> hint.equals(Optional.of(match.schema().id())));
        Optional<HeaderMatch> best = Optional.empty();
        for (HeaderLine line : lines) {
            for (ColumnNames names : returns) {
                HeaderMatch match = HeaderMatch.of(names, line);
                if (match.found() == 0) {
                    continue;
                }
                if (best.isEmpty() || order.compare(match, best.get()) > 0) {
                    best = Optional.of(match);
                }
            }
        }
        return best;
    }

    private Recognition recognised(HeaderMatch match, FileHead head, boolean last, Optional<ReturnId> hint) {
        ColumnNames names = returns.stream()
                .filter(candidate -> candidate.schema().equals(match.schema()))
                .findFirst()
                .orElseThrow();
        List<Finding> findings = new ArrayList<>(HeaderFindings.list(
                names, match, head.width(match.header()), last, match.header().index()));
        if (isDividedOtherwise(match.header(), head)) {
            findings.add(Finding.of(
                    FindingCode.DIALECT,
                    Effect.MENDED,
                    Place.line(match.header().line()),
                    "Between the names in the header stands something else than between the cells below."));
        }
        hint.filter(folder -> !folder.equals(match.schema().id()))
                .ifPresent(folder -> findings.add(Finding.of(
                        FindingCode.WRONG_DATASET,
                        Effect.NOTE,
                        Place.line(match.header().line()),
                        "The folder is for " + folder + "; by its columns the file is a return of "
                                + match.schema().id() + " and was read as that.")));
        return new Recognition.Recognised(match, last, head.width(match.header()), findings);
    }

    private static boolean isDividedOtherwise(HeaderLine header, FileHead head) {
        return head.records().stream()
                .filter(record -> record.line() == header.line())
                .anyMatch(record -> HeaderLine.of(0, record).filled() == 1
                        && header.width() > record.cells().size());
    }

    /** A header that is the last record of a short file, with rows as wide as itself above and nothing below. */
    private static boolean isBelowItsData(HeaderMatch match, FileHead head) {
        List<CsvRecord> filled =
                head.records().stream().filter(record -> !record.isBlank()).toList();
        boolean endsHere = head.isWhole()
                && filled.get(filled.size() - 1).line() == match.header().line();
        return endsHere
                && filled.stream()
                        .filter(record -> record.line() < match.header().line())
                        .anyMatch(record -> HeaderLine.of(0, record).filled() * 2 >= match.found());
    }
}
