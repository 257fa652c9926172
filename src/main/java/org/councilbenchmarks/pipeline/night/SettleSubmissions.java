package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.domain.ledger.LedgerEvent;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.pipeline.edition.EditionBasis;
import org.councilbenchmarks.record.NewEntry;
import org.councilbenchmarks.record.Pause;
import org.councilbenchmarks.settle.LedgerDigest;
import org.councilbenchmarks.settle.SettlePolicy;
import org.councilbenchmarks.settle.Settling;

/**
 * The settle step: writes into the ledger what this run saw, and works out which submissions stand. A restart finds the
 * lines that were written before the power went and adds only the others.
 */
final class SettleSubmissions implements Work {
    private final NightRun run;

    SettleSubmissions(NightRun run) {
        this.run = run;
    }

    @Override
    public String carryOut() throws IOException {
        List<LedgerEntry> before = run.workspace().ledger().read();
        List<NewEntry> fresh = recorded(before);
        List<LedgerEntry> foreseen = withFresh(before, fresh);
        Settlement settlement = settled(foreseen);
        record(fresh, settlement, before);
        Pause.SETTLING.here();
        List<LedgerEntry> entries = run.workspace().ledger().read();
        if (!LedgerDigest.text(entries).equals(LedgerDigest.text(foreseen))) {
            // Somebody withdrew a file at this very moment.
            settlement = settled(entries);
        }
        var plan = run.plan();
        var basis = EditionBasis.of(
                plan.asOf(),
                new EditionBasis.Figures(
                        plan.version(), plan.figureSettings(), plan.configuration(), plan.configurationDigest()),
                entries);
        run.hand(basis, settlement);
        return told(settlement);
    }

    /** The ledger as it will be once the fresh lines are written. */
    private List<LedgerEntry> withFresh(List<LedgerEntry> before, List<NewEntry> fresh) {
        List<LedgerEntry> all = new ArrayList<>(before);
        for (NewEntry e : fresh) {
            all.add(new LedgerEntry(
                    all.size() + 1L,
                    run.workspace().clock().instant(),
                    e.event(),
                    e.sha256(),
                    e.path(),
                    e.returnId(),
                    e.fate(),
                    e.reason(),
                    run.workspace().who()));
        }
        return all;
    }

    /** Writes the fresh lines with what became of each file, and a line for each earlier file whose fate is another now. */
    private void record(List<NewEntry> fresh, Settlement settlement, List<LedgerEntry> before) throws IOException {
        Map<String, SettledFile> files = new HashMap<>();
        settlement.files().forEach(f -> files.put(f.source().sha256(), f));
        List<NewEntry> lines = new ArrayList<>();
        for (NewEntry entry : fresh) {
            SettledFile file = files.get(entry.sha256());
            lines.add(
                    file == null
                            ? entry
                            : NewEntry.seen(
                                    entry.sha256(), entry.path(), entry.returnId(), file.fate(), file.reason()));
        }
        lines.addAll(changedFates(before, settlement));
        if (!lines.isEmpty()) {
            run.workspace()
                    .ledger()
                    .append(
                            lines,
                            run.workspace().clock().instant(),
                            run.workspace().who());
        }
    }

    /** The lines that this run has to add: a run line and one per new file, less those that are there. */
    private List<NewEntry> recorded(List<LedgerEntry> ledger) throws IOException {
        Set<String> known = new HashSet<>();
        ledger.stream().filter(e -> e.event() == LedgerEvent.SEEN).forEach(e -> known.add(e.sha256()));
        List<NewEntry> missing = new ArrayList<>();
        boolean begun = false;
        for (PlannedFile file : run.plan().files()) {
            if (known.contains(file.sha256())) {
                begun = true;
            } else if (run.archive().find(file.sha256()).isPresent()) {
                missing.add(NewEntry.seen(file.sha256(), file.path(), returnOf(file), Fate.WAITING, ""));
            }
        }
        if (!missing.isEmpty() && !begun) {
            missing.addFirst(NewEntry.run(run.plan().asOf()));
        }
        return missing;
    }

    private String returnOf(PlannedFile file) throws IOException {
        return run.facts()
                .findReturn(file.sha256(), file.path())
                .map(ReturnId::value)
                .orElse("");
    }

    private Settlement settled(List<LedgerEntry> entries) {
        var policy = new SettlePolicy(
                run.workspace().settings().limits().refusedShare(), run.plan().withSample());
        return Settling.settle(entries, run.facts()::summary, run.facts(), policy);
    }

    /** A line for each file of the ledger whose fate is another than it last said. */
    private static List<NewEntry> changedFates(List<LedgerEntry> entries, Settlement settlement) {
        Map<String, String> last = new HashMap<>();
        entries.forEach(e -> {
            if (e.event() != LedgerEvent.RUN && e.event() != LedgerEvent.EDITION) {
                last.put(e.sha256(), e.fate());
            }
        });
        List<NewEntry> changed = new ArrayList<>();
        for (SettledFile file : settlement.files()) {
            var source = file.source();
            if (last.containsKey(source.sha256()) && !file.fate().code().equals(last.get(source.sha256()))) {
                String returnId =
                        file.facts().reading().returnId().map(ReturnId::value).orElse("");
                changed.add(NewEntry.reread(source.sha256(), source.path(), returnId, file.fate(), file.reason()));
            }
        }
        return changed;
    }

    private String told(Settlement settlement) {
        Map<String, Long> fates = settlement.files().stream()
                .collect(Collectors.groupingBy(f -> f.fate().code(), TreeMap::new, Collectors.counting()));
        fates.forEach((fate, count) -> run.diary().count("files " + fate, count));
        List<RowCounts> rows = settlement.files().stream()
                .map(f -> f.facts().reading().counts())
                .toList();
        run.diary()
                .count("rows taken", rows.stream().mapToLong(RowCounts::taken).sum());
        run.diary()
                .count(
                        "rows refused",
                        rows.stream().mapToLong(RowCounts::refused).sum());
        int standing = settlement.standing().size();
        run.diary().count("submissions standing", standing);
        return String.format(
                        Locale.ROOT,
                        "%,d %s; files: ",
                        standing,
                        standing == 1 ? "submission stands" : "submissions stand")
                + fates.entrySet().stream()
                        .map(e -> String.format(Locale.ROOT, "%,d %s", e.getValue(), e.getKey()))
                        .collect(Collectors.joining(", "));
    }
}
