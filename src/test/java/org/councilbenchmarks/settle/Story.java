package org.councilbenchmarks.settle;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.FindingTally;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.domain.ledger.LedgerEvent;
import org.councilbenchmarks.domain.returns.Dialect;
import org.councilbenchmarks.domain.returns.FactsSummary;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.domain.returns.RowFingerprints;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.SourceFile;
import org.councilbenchmarks.domain.returns.Submission;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/**
 * A ledger and the facts of its files, told in lines:
 *
 * <pre>
 * run 2026-06-01
 * a.csv: staffing A 2024-25 certified; staffing B 2024-25 provisional 8/2     (rows taken/refused)
 * b.csv: spending A+B 2024-25 outturn provisional                             (a joint return)
 * m.csv: payments A 2024-25 2024-05 provisional =1-100,7                       (rows told apart by numbers)
 * c.csv: needs-mapping
 * n.csv: nothing of 3                                                          (three rows, all refused)
 * d.csv amends a.csv: staffing B 2024-25 provisional                           (mended rows of another file)
 * again b.csv at copy.csv
 * withdraw a.csv because wrong year
 * erase a.csv because names of people
 * </pre>
 *
 * Councils are A, B, C, …; a file's hash is made from its name.
 */
final class Story {
    final List<LedgerEntry> ledger = new ArrayList<>();
    final Map<String, FactsSummary> facts = new HashMap<>();
    final Map<String, List<RowFingerprints>> fingerprints = new HashMap<>();

    static Story of(String text) {
        Story story = new Story();
        text.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(story::tell);
        return story;
    }

    Settlement settle() {
        return settle(new SettlePolicy(20, false));
    }

    Settlement settle(SettlePolicy policy) {
        return Settling.settle(ledger, facts(), this::fingerprints, policy);
    }

    Function<SourceFile, FactsSummary> facts() {
        return file -> Objects.requireNonNull(facts.get(file.sha256()));
    }

    private RowFingerprints fingerprints(SourceFile file, int index) {
        return fingerprints.get(file.sha256()).get(index);
    }

    /** What stands, as {@code staffing A 2024-25 from a.csv}. */
    static List<String> standing(Settlement settlement) {
        return settlement.standing().stream()
                .map(s -> name(s.key()) + " from " + s.source().path())
                .toList();
    }

    /** The fates of all files, as {@code a.csv taken}. */
    static List<String> fates(Settlement settlement) {
        return settlement.files().stream()
                .map(f -> f.source().path() + " " + f.fate().code())
                .toList();
    }

    static SettledFile file(Settlement settlement, String path) {
        return settlement.files().stream()
                .filter(f -> f.source().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static String name(SubmissionKey key) {
        List<String> letters = key.councils().stream().map(Story::letter).toList();
        String basis = key.basis().isEmpty() ? "" : " " + key.basis();
        return key.returnId() + " " + String.join("+", letters) + " " + key.year() + basis;
    }

    private void tell(String line) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "run" -> enter(LedgerEvent.RUN, "", "", words[1]);
            case "edition" -> enter(LedgerEvent.EDITION, hash(line), words[1], "");
            case "again" -> enter(LedgerEvent.SEEN, hash(words[1]), words[3], "");
            case "withdraw" -> enter(LedgerEvent.WITHDRAWN, hash(words[1]), words[1], reason(line));
            case "erase" -> {
                enter(LedgerEvent.ERASED, hash(words[1]), words[1], reason(line));
                facts.remove(hash(words[1]));
            }
            default -> file(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2));
        }
    }

    private static String reason(String line) {
        return line.substring(line.indexOf(" because ") + " because ".length());
    }

    private void file(String name, String content) {
        String[] names = name.split(" amends ");
        String path = names[0];
        Optional<String> amends = Arrays.stream(names).skip(1).map(Story::hash).findFirst();
        enter(LedgerEvent.SEEN, hash(path), path, "");
        List<String> submissions = Arrays.asList(content.split("; "));
        fingerprints.put(hash(path), submissions.stream().map(Story::rows).toList());
        facts.put(hash(path), content(content.replaceAll(" =[0-9,-]+", ""), amends));
    }

    private void enter(LedgerEvent event, String sha256, String path, String reason) {
        long sequence = ledger.size() + 1L;
        Instant time = Instant.EPOCH.plusSeconds(sequence);
        ledger.add(new LedgerEntry(sequence, time, event, sha256, path, "", "", reason, "cron"));
    }

    private static FactsSummary content(String content, Optional<String> amends) {
        for (Reception reception : Reception.values()) {
            if (content.equals(reception.code())) {
                FileReading reading = FileReading.unusable(reception, "the-reason", Optional.empty(), Dialect.UNKNOWN);
                return new FactsSummary(reading, List.of(), FindingTally.NONE);
            }
        }
        boolean nothing = content.startsWith("nothing");
        List<Submission> submissions = nothing
                ? List.of()
                : Arrays.stream(content.split("; ")).map(Story::submission).toList();
        int taken = submissions.stream().mapToInt(Submission::taken).sum();
        int refused = nothing
                ? Integer.parseInt(content.replaceAll("\\D", "0"))
                : submissions.stream().mapToInt(Submission::refused).sum();
        FileReading reading = new FileReading(
                Reception.READ,
                "",
                submissions.stream().map(s -> s.key().returnId()).findFirst(),
                Dialect.UNKNOWN,
                new RowCounts(taken, refused, 0),
                BigDecimal.ZERO,
                amends);
        return new FactsSummary(reading, submissions, FindingTally.NONE);
    }

    private static Submission submission(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
        String[] rows = words.getLast().contains("/") ? words.removeLast().split("/") : new String[] {"10", "0"};
        DataStatus status = DataStatus.find(words.removeLast()).orElseThrow();
        SubmissionKey key = new SubmissionKey(
                ReturnId.of(words.get(0)),
                Arrays.stream(words.get(1).split("\\+")).map(Story::council).toList(),
                FinancialYear.parse(words.get(2)).orElseThrow(),
                words.size() > 3 ? words.get(3) : "");
        return new Submission(key, status, Integer.parseInt(rows[0]), Integer.parseInt(rows[1]));
    }

    /** The rows that {@code =1-3,7,7} stands for: five of them, two equal. */
    private static RowFingerprints rows(String submission) {
        if (!submission.contains(" =")) {
            return RowFingerprints.NONE;
        }
        String[] parts = submission.substring(submission.indexOf('=') + 1).split(",");
        return RowFingerprints.of(Arrays.stream(parts)
                .map(part -> part.split("-"))
                .flatMapToLong(
                        ends -> LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1])))
                .toArray());
    }

    private static CouncilCode council(String letter) {
        return CouncilCode.of("E0600000" + (letter.charAt(0) - 'A'));
    }

    private static String letter(CouncilCode council) {
        return String.valueOf((char) ('A' + Integer.parseInt(council.value().substring(8))));
    }

    static String hash(String name) {
        return String.format("%08x", name.hashCode()).repeat(8);
    }
}
