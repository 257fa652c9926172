package org.councilbenchmarks.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.FindingTally;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.report.EditionFigures;

/**
 * All findings of an edition, file by file. Of a code that a file has more of than were kept whole, one row stands for the
 * rest, so that the counts of a file and code add up to all there were.
 */
final class FindingRows {

    private static final Comparator<FindingRow> ORDER = Comparator.<FindingRow>comparingInt(
                    row -> row.finding().place().line())
            .thenComparing(row -> row.finding().place().column())
            .thenComparing(row -> row.finding().code().code())
            .thenComparing(
                    row -> row.finding().council().map(CouncilCode::value).orElse(""))
            .thenComparing(row -> row.finding().message());

    private final DataStatus edition;
    private final Map<String, List<SettledFile>> files = new HashMap<>();
    private final Map<String, List<Finding>> later = new HashMap<>();

    private FindingRows(EditionFigures figures) {
        this.edition = figures.status();
        figures.settlement()
                .files()
                .forEach(file -> files.computeIfAbsent(file.source().path(), path -> new ArrayList<>())
                        .add(file));
        Stream.concat(figures.settlement().findings().stream(), figures.findings().stream())
                .forEach(finding -> later.computeIfAbsent(finding.place().file(), path -> new ArrayList<>())
                        .add(finding));
    }

    static FindingRows of(EditionFigures figures) {
        return new FindingRows(figures);
    }

    /**
     * One finding, or the rest of a kind.
     *
     * @param finding with the path of its file
     * @param count how many it stands for
     * @param status of its file
     */
    record FindingRow(Finding finding, long count, DataStatus status) {}

    /** By file; in a file by line, column, code, council and message. */
    Stream<FindingRow> stream() {
        return Stream.concat(files.keySet().stream(), later.keySet().stream().filter(Predicate.not(files::containsKey)))
                .sorted()
                .flatMap(path -> rows(path).sorted(ORDER));
    }

    private Stream<FindingRow> rows(String path) {
        var here = files.getOrDefault(path, List.of());
        var status = here.stream()
                .map(file -> FileStatus.of(file, edition))
                .reduce(DataStatus::and)
                .orElse(edition);
        return Stream.concat(
                here.stream().flatMap(file -> rows(file)),
                later.getOrDefault(path, List.of()).stream().map(finding -> new FindingRow(finding, 1, status)));
    }

    private Stream<FindingRow> rows(SettledFile file) {
        var path = file.source().path();
        var status = FileStatus.of(file, edition);
        var tally = file.facts().findings();
        return Stream.concat(
                tally.kept().stream().map(finding -> new FindingRow(finding.inFile(path), 1, status)),
                rests(tally).entrySet().stream()
                        .map(rest -> new FindingRow(
                                summary(rest.getKey(), rest.getValue(), tally).inFile(path), rest.getValue(), status)));
    }

    /** How many of each code were counted and not kept, where there are any. */
    private static Map<FindingCode, Long> rests(FindingTally tally) {
        Map<FindingCode, Long> rests = new EnumMap<>(FindingCode.class);
        rests.putAll(tally.counts());
        tally.kept().forEach(finding -> rests.merge(finding.code(), -1L, Long::sum));
        rests.values().removeIf(count -> count <= 0);
        return rests;
    }

    /** Says the gravest effect of those that were kept, since the others are no longer known. */
    private static Finding summary(FindingCode code, long count, FindingTally tally) {
        var effect = tally.kept().stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::effect)
                .min(Comparator.naturalOrder())
                .orElse(Effect.NOTE);
        return Finding.of(
                code,
                effect,
                Place.WHOLE_FILE,
                String.format(Locale.ROOT, "%s: %,d more in this file, not listed one by one.", code.title(), count));
    }
}
