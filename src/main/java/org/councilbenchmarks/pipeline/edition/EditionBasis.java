package org.councilbenchmarks.pipeline.edition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.domain.ledger.LedgerEvent;
import org.councilbenchmarks.settle.LedgerDigest;

/**
 * What an edition rests on.
 *
 * @param identity as-of date and hash
 * @param version of the program
 * @param settings those that bear on figures, by key
 * @param configuration hash of each configuration file that bears on figures, by relative path
 * @param previousEdition the one published before it; empty for the first
 * @param ledgerPosition sequence of the last ledger line that bears on it; 0 where none does
 */
public record EditionBasis(
        EditionIdentity identity,
        String version,
        SortedMap<String, String> settings,
        SortedMap<String, String> configuration,
        String previousEdition,
        long ledgerPosition) {
    public EditionBasis {
        settings = new TreeMap<>(settings);
        configuration = new TreeMap<>(configuration);
    }

    /**
     * Works out the basis of the edition that a run makes.
     *
     * @param entries the ledger, with what the run itself is about to add
     */
    public static EditionBasis of(LocalDate asOf, Figures figures, List<LedgerEntry> entries) {
        EditionIdentity identity = EditionIdentity.of(
                asOf, LedgerDigest.text(entries), figures.configurationDigest(), figures.settings(), figures.version());
        return new EditionBasis(
                identity,
                figures.version(),
                figures.settings(),
                figures.configuration(),
                previous(entries, identity.name()),
                position(entries));
    }

    /** What bears on figures beside the inputs. */
    public record Figures(
            String version,
            SortedMap<String, String> settings,
            SortedMap<String, String> configuration,
            String configurationDigest) {}

    /** An edition that was published before keeps the predecessor that it had then. */
    private static String previous(List<LedgerEntry> entries, String name) {
        Optional<String> last = Optional.empty();
        for (LedgerEntry entry : entries) {
            if (entry.event() == LedgerEvent.EDITION) {
                if (entry.path().equals(name)) {
                    break;
                }
                last = Optional.of(entry.path());
            }
        }
        return last.orElse("");
    }

    /** That a file is withdrawn once more, as to erase it, changes nothing of what stands. */
    private static long position(List<LedgerEntry> entries) {
        Set<String> withdrawn = new HashSet<>();
        long position = 0;
        for (LedgerEntry entry : entries) {
            boolean bears = switch (entry.event()) {
                case RUN, SEEN -> true;
                case WITHDRAWN, ERASED -> withdrawn.add(entry.sha256());
                case REREAD, EDITION -> false;
            };
            position = bears ? entry.sequence() : position;
        }
        return position;
    }
}
