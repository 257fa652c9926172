package org.councilbenchmarks.settle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.returns.StandingSubmission;

/**
 * Which files give mended rows back to which. An amendment holds the submissions that it touches whole, so it supersedes
 * them as any later file would; but it falls with what it amends, and it does not take the place of a return that was sent
 * after that.
 */
final class Amendments {
    private final Map<String, ReadFile> files = new HashMap<>();

    private Amendments(List<ReadFile> all) {
        all.forEach(file -> files.put(file.source().sha256(), file));
    }

    static Amendments of(List<ReadFile> files) {
        return new Amendments(files);
    }

    /** The same files; an amendment of a withdrawn one is withdrawn with it. */
    List<ReadFile> withWithdrawals(List<ReadFile> all) {
        return all.stream()
                .map(file -> originals(file.source().sha256())
                        .flatMap(original -> original.withdrawal().stream())
                        .findFirst()
                        .filter(reason -> file.withdrawal().isEmpty())
                        .map(reason ->
                                ReadFile.withdrawn(file.source(), "It amends a file that was withdrawn: " + reason))
                        .orElse(file))
                .toList();
    }

    /** Whether what stands was sent after the file that an amendment is of, and is neither that file nor one of its amendments. */
    boolean isOvertaken(Candidate amendment, Candidate stands) {
        String sha256 = stands.source().sha256();
        return originals(amendment.source().sha256())
                .map(ReadFile::source)
                .findFirst()
                .filter(original -> original.run() < stands.run())
                .filter(original -> originals(sha256).noneMatch(o -> o.source().equals(original)))
                .isPresent();
    }

    /** With the file whose lines its rows are counted by, where that is another. */
    StandingSubmission traced(StandingSubmission standing) {
        return originals(standing.source().sha256())
                .map(ReadFile::source)
                .reduce((nearer, farther) -> farther)
                .map(standing::amending)
                .orElse(standing);
    }

    /** Those of one run of which no amendment is among them. */
    List<Candidate> withoutAmended(List<Candidate> together) {
        return together.stream()
                .filter(candidate -> together.stream()
                        .flatMap(other -> originals(other.source().sha256()))
                        .noneMatch(original -> original.source().equals(candidate.source())))
                .toList();
    }

    /** What a file amends, what that amends, and so on; hashes cannot name each other in a circle. */
    private Stream<ReadFile> originals(String sha256) {
        return Stream.iterate(
                        original(sha256),
                        Optional::isPresent,
                        o -> original(o.get().source().sha256()))
                .flatMap(Optional::stream);
    }

    private Optional<ReadFile> original(String sha256) {
        return Optional.ofNullable(files.get(sha256)).flatMap(ReadFile::amends).map(files::get);
    }
}
