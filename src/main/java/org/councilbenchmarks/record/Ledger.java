package org.councilbenchmarks.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.domain.ledger.LedgerEvent;

/**
 * {@code data/ledger.csv}: what was seen, withdrawn and published, in order; only ever appended to. Columns: sequence (from
 * 1, without gaps), time, event, sha256, path, return, fate, reason, who; a line is an entry.
 *
 * <p>Entries are appended in one write and flushed to the disk before {@link #append} returns. Appending is guarded by an
 * operating-system lock on a file beside it, so that {@code withdraw} may write while a run is going. Reading changes nothing and asks for no lock:
 * it sees the lines that are complete.
 *
 * <p>It may be read with any spreadsheet, but must not be saved by one.
 */
public final class Ledger {
    private static final String LOCK = "ledger.lock";

    private final Path file;
    private final Consumer<TornLine> whenTorn;

    /**
     * @param file need not exist yet
     * @param whenTorn told of a last line that was cut short, once it was set aside
     */
    public Ledger(Path file, Consumer<TornLine> whenTorn) {
        this.file = file;
        this.whenTorn = whenTorn;
    }

    /**
     * All entries, in order; none where there is no ledger yet.
     *
     * @throws DamagedRecordException where a line cannot be read, or a number is missing or repeated
     */
    public List<LedgerEntry> read() throws IOException {
        return Files.exists(file)
                ? LedgerText.of(Files.readAllBytes(file), file).entries()
                : List.of();
    }

    /**
     * Adds entries at the end, numbered on, and flushes them to the disk.
     *
     * @param time when they are written
     * @param who the account that runs the command
     * @return the entries as written
     * @throws DamagedRecordException where what stands there already is damaged: nothing is added to it
     */
    public synchronized List<LedgerEntry> append(List<NewEntry> entries, Instant time, String who) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (ExclusiveAccess held = ExclusiveAccess.await(file.resolveSibling(LOCK));
                FileChannel channel = open()) {
            held.check();
            LedgerText text = mended(channel);
            List<LedgerEntry> numbered = numbered(entries, text.entries().size() + 1L, time, who);
            StringBuilder lines = new StringBuilder();
            if (text.isEmpty()) {
                OneLine.write(lines, LedgerLines.COLUMNS);
            }
            numbered.forEach(e -> LedgerLines.write(lines, e));
            write(channel, lines.toString(), isEdition(entries) ? Pause.ENTERING : Pause.RECORDING);
            return numbered;
        }
    }

    /** Sets a last line that was cut short aside now, instead of at the next {@link #append}. */
    public void mend() throws IOException {
        if (Files.exists(file) && isCutShort()) {
            append(List.of(), Instant.EPOCH, "");
        }
    }

    /** Whether the last line lacks its end: seen from the last byte, since most nights find the ledger whole. */
    private boolean isCutShort() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
        }
    }

    private FileChannel open() throws IOException {
        boolean isNew = !Files.exists(file);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (isNew) {
            AtomicFiles.flushFolder(file.toAbsolutePath().getParent());
        }
        return channel;
    }

    private LedgerText mended(FileChannel channel) throws IOException {
        byte[] bytes = Channels.newInputStream(channel).readAllBytes();
        LedgerText text = LedgerText.of(bytes, file);
        if (text.tornBytes() > 0) {
            Path kept = firstFreeName();
            AtomicFiles.write(kept, Arrays.copyOfRange(bytes, text.completeBytes(), bytes.length));
            channel.truncate(text.completeBytes());
            channel.force(true);
            whenTorn.accept(new TornLine(kept, text.tornBytes()));
        }
        return text;
    }

    private Path firstFreeName() {
        int n = 1;
        while (Files.exists(file.resolveSibling("ledger-torn-" + n + ".txt"))) {
            n++;
        }
        return file.resolveSibling("ledger-torn-" + n + ".txt");
    }

    private static List<LedgerEntry> numbered(List<NewEntry> entries, long first, Instant time, String who) {
        List<LedgerEntry> numbered = new ArrayList<>(entries.size());
        for (NewEntry e : entries) {
            numbered.add(new LedgerEntry(
                    first + numbered.size(),
                    time,
                    e.event(),
                    e.sha256(),
                    e.path(),
                    e.returnId(),
                    e.fate(),
                    e.reason(),
                    who));
        }
        return numbered;
    }

    private static boolean isEdition(List<NewEntry> entries) {
        return entries.stream().anyMatch(entry -> entry.event() == LedgerEvent.EDITION);
    }

    /** @param half way: a moment at which the ledger can be left as a kill may leave it */
    private static void write(FileChannel channel, String lines, Pause half) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
        channel.position(channel.size());
        if (half.isAsked()) {
            channel.write(buffer.duplicate().limit(buffer.limit() / 2));
            half.here();
            channel.position(channel.position() - buffer.limit() / 2);
        }
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
    }
}
