package org.councilbenchmarks.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * Says what is wrong with a file whose header fits no return: names that were never seen before, which wait for a line of
 * configuration; another kind of data; or no header at all.
 */
final class UnknownHeader {
    private final List<ColumnNames> returns;
    private final FileHead head;
    private final List<HeaderLine> lines;

    /** @param lines the records that may be headers, from the top */
    UnknownHeader(List<ColumnNames> returns, FileHead head, List<HeaderLine> lines) {
        this.returns = returns;
        this.head = head;
        this.lines = lines.stream().filter(HeaderLine::looksLikeHeader).toList();
    }

    /**
     * @param best the best match there is, incomplete
     * @param hint the return of the folder: its own incomplete header is explained rather than that of another return
     */
    Recognition explain(Optional<HeaderMatch> best, Optional<ReturnId> hint) {
        Optional<HeaderMatch> meant = hint.flatMap(this::bestOf).or(() -> best.filter(this::isHalfFound));
        if (meant.isEmpty() || !isHalfFound(meant.get())) {
            for (HeaderLine line : lines) {
                Optional<PublishedDataset> other = PublishedDataset.find(line.labels());
                if (other.isPresent()) {
                    return wrongDataset(line, other.get());
                }
            }
        }
        if (meant.isEmpty()) {
            return Recognition.Unusable.of(noHeader());
        }
        ReturnId id = meant.get().schema().id();
        return new Recognition.NeedsMapping(
                id, meant.get().header().line(), MappingAdvice.list(names(id), meant.get(), head));
    }

    private Finding noHeader() {
        if (head.isOneColumn()) {
            return Finding.of(
                            FindingCode.NO_HEADER,
                            Effect.FILE_REFUSED,
                            Place.WHOLE_FILE,
                            "The file has one column only: no comma, semicolon, tab or | divides its cells.")
                    .withWanted("Save the sheet as CSV (UTF-8), not as text or for printing, and drop that file.");
        }
        return Finding.of(
                FindingCode.NO_HEADER,
                Effect.FILE_REFUSED,
                Place.WHOLE_FILE,
                "No row names the columns of a return: none of the first, nor the last.");
    }

    private boolean isHalfFound(HeaderMatch match) {
        return match.requiredFound() * 2 >= match.required() && match.header().looksLikeHeader();
    }

    /** The header of a given return: most columns found, then most names; on a tie the upper one. */
    private Optional<HeaderMatch> bestOf(ReturnId id) {
        Comparator<HeaderMatch> order = Comparator.comparingInt(HeaderMatch::requiredFound)
                .thenComparingInt(HeaderMatch::found)
                .thenComparingInt(match -> match.header().filled());
        Optional<HeaderMatch> best = Optional.empty();
        for (HeaderLine line : lines) {
            HeaderMatch match = HeaderMatch.of(names(id), line);
            if (best.isEmpty() || order.compare(match, best.get()) > 0) {
                best = Optional.of(match);
            }
        }
        return best;
    }

    private ColumnNames names(ReturnId id) {
        return returns.stream()
                .filter(names -> names.schema().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no return " + id));
    }

    private static Recognition wrongDataset(HeaderLine line, PublishedDataset other) {
        return Recognition.Unusable.of(Finding.of(
                FindingCode.WRONG_DATASET,
                Effect.FILE_REFUSED,
                Place.line(line.line()),
                "By its columns this is " + other.title() + ", which is not a return."));
    }
}
