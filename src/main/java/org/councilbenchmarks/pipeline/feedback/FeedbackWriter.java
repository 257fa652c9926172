package org.councilbenchmarks.pipeline.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.SubmissionKey;
import org.councilbenchmarks.pipeline.edition.Folders;
import org.councilbenchmarks.pipeline.reading.FactsLibrary;
import org.councilbenchmarks.record.Pause;

/**
 * Writes {@code output/feedback/<gss>/<file>-<hash8>.csv} and {@code .html} anew in every run: for each file that still counts, the rows that
 * were refused, cut from the archived bytes, and what is asked of the council. What was mended is gone from it.
 */
public final class FeedbackWriter {
    private final FactsLibrary facts;
    private final CouncilRegister councils;
    private final Path folder;

    public FeedbackWriter(FactsLibrary facts, CouncilRegister councils, Path folder) {
        this.facts = facts;
        this.councils = councils;
        this.folder = folder;
    }

    /**
     * @param asked questions about what stands, beside those of its reading; of them those that name a file are in its feedback
     * @return how many files were written
     */
    public int write(Settlement settlement, List<Finding> asked) throws IOException {
        Path fresh = folder.resolveSibling(".feedback-new");
        Folders.deleteAll(fresh);
        Files.createDirectories(fresh);
        Map<String, List<Finding>> since = Stream.concat(settlement.findings().stream(), asked.stream())
                .collect(Collectors.groupingBy(f -> f.place().file()));
        int files = 0;
        for (SettledFile file : settlement.files()) {
            if (stillCounts(file)) {
                var feedback = new FileFeedback(file, amendedSince(file, settlement));
                files += write(file, since.getOrDefault(file.source().path(), List.of()), feedback, fresh);
            }
        }
        Folders.deleteAll(folder);
        Pause.FEEDBACK.here();
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        return files;
    }

    private static boolean stillCounts(SettledFile file) {
        return file.fate() != Fate.WITHDRAWN && file.fate() != Fate.SUPERSEDED && file.fate() != Fate.SAMPLE_HELD_OUT;
    }

    private String name(String folderOfCouncil) {
        return folderOfCouncil.equals(FileFeedback.UNKNOWN)
                ? "nobody known"
                : councils.find(CouncilCode.of(folderOfCouncil))
                        .map(council -> council.name() + " (" + folderOfCouncil + ")")
                        .orElse(folderOfCouncil);
    }

    /** The submissions that came again, with mended rows: what is still to be said of them is said there. */
    private static Set<SubmissionKey> amendedSince(SettledFile file, Settlement settlement) {
        return settlement.files().stream()
                .filter(other -> other.fate() != Fate.WITHDRAWN)
                .filter(other -> other.facts()
                        .reading()
                        .amends()
                        .filter(file.source().sha256()::equals)
                        .isPresent())
                .flatMap(other -> other.submissions().stream())
                .map(settled -> settled.submission().key())
                .collect(Collectors.toSet());
    }

    private int write(SettledFile file, List<Finding> since, FileFeedback feedback, Path target) throws IOException {
        file.facts().findings().kept().forEach(feedback::add);
        since.forEach(feedback::add);
        boolean rowsRefused = file.facts().reading().counts().refused() > 0
                || file.facts().findings().kept().stream().anyMatch(f -> f.effect() == Effect.ROW_REFUSED);
        if (rowsRefused) {
            facts.readForFeedback(file.source(), feedback);
        }
        return feedback.write(target, this::name);
    }
}
