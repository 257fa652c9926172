package org.councilbenchmarks.record.facts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.Layout;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.RowFingerprints;
import org.councilbenchmarks.domain.returns.SubmissionFacts;

/** One facts file, its parts in place; the form is described with the package. */
final class FactsFile implements AutoCloseable {
    /** The last digit is the version of the form. */
    private static final String MARK = "CBFACTS3";

    /** Places of texts and summary, checksum of the two, mark. */
    private static final int FOOTER = 2 * Block.SIZE + 8 + MARK.length();

    private final FileChannel channel;
    private final long length;

    private FactsFile(FileChannel channel) throws IOException {
        this.channel = channel;
        this.length = channel.size();
    }

    static FactsFile open(Path file) throws IOException {
        return new FactsFile(FileChannel.open(file, StandardOpenOption.READ));
    }

    static void write(OutputStream out, Facts facts) throws IOException {
        Parts parts = new Parts(out);
        parts.write(mark());
        TextTable texts = new TextTable();
        CellWriter cells = new CellWriter(texts);
        List<RowPlaces.Rows> places = new ArrayList<>();
        for (SubmissionFacts submission : facts.submissions()) {
            ByteSink rows = new ByteSink();
            cells.writeRows(rows, submission.rows());
            places.add(new RowPlaces.Rows(
                    parts.write(rows), submission.rows().size(), parts.write(fingerprints(submission))));
        }
        ByteSink table = new ByteSink();
        texts.write(table);
        Block textBlock = parts.write(table);
        Block summary = parts.write(SummaryWriter.write(new Contents(facts.summary(), columns(facts), places)));
        ByteSink footer = new ByteSink();
        textBlock.write(footer);
        summary.write(footer);
        footer.putFixed(footer.checksum());
        parts.write(footer);
        parts.write(mark());
    }

    /** Writes one part behind the other. */
    private static final class Parts {
        private final OutputStream out;
        private long written;

        Parts(OutputStream out) {
            this.out = out;
        }

        Block write(ByteSink part) throws IOException {
            out.write(part.toBytes());
            Block block = new Block(written, part.length(), part.checksum());
            written += part.length();
            return block;
        }
    }

    /** @throws DamagedFactsException where the file is not as it was written */
    Contents contents() throws IOException {
        byte[] bytes = bytes(footer().summary());
        return understood(() -> SummaryReader.read(bytes));
    }

    /** Where the rows of each submission lie. @throws DamagedFactsException where the file is not as it was written */
    RowPlaces places() throws IOException {
        Contents contents = contents();
        return new RowPlaces(contents.columns(), footer().texts(), contents.submissions());
    }

    /**
     * The rows of a submission.
     *
     * @param places as read from this file
     * @throws DamagedFactsException where the file is not as it was written
     */
    List<Row> rows(RowPlaces places, int index, Layout layout) throws IOException {
        RowPlaces.Rows wanted = places.submissions().get(index);
        if (wanted.block().length() == 0) {
            return List.of();
        }
        if (!places.columns().equals(layout.columns())) {
            throw new IllegalStateException("The facts were written with the columns " + places.columns()
                    + ", not with those of " + layout + ": their key leaves out something that they depend on");
        }
        byte[] texts = bytes(places.texts());
        byte[] rows = bytes(wanted.block());
        return understood(() -> rows(texts, rows, wanted.count(), layout));
    }

    /** The fingerprints of a submission of payments. @throws DamagedFactsException where the file is not as it was written */
    RowFingerprints fingerprints(RowPlaces places, int index) throws IOException {
        byte[] bytes = bytes(places.submissions().get(index).fingerprints());
        LongBuffer longs = ByteBuffer.wrap(bytes).asLongBuffer();
        long[] hashes = new long[longs.remaining()];
        longs.get(hashes);
        return RowFingerprints.of(hashes);
    }

    private static ByteSink fingerprints(SubmissionFacts submission) {
        ByteSink hashes = new ByteSink();
        for (int i = 0; i < submission.fingerprints().size(); i++) {
            hashes.putFixed(submission.fingerprints().get(i));
        }
        return hashes;
    }

    private static List<Row> rows(byte[] textBytes, byte[] rowBytes, int count, Layout layout) {
        String[] texts = TextTable.read(new ByteSource(textBytes));
        ByteSource in = new ByteSource(rowBytes);
        List<Row> rows = new CellReader(texts).readRows(in, count, layout);
        if (!in.isAtEnd()) {
            throw new DamagedFactsException("more rows than the summary says");
        }
        return rows;
    }

    /** Bytes that are whole but mean nothing to this program were written by another that bore the same version. */
    private static <T> T understood(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException | DateTimeException e) {
            throw new DamagedFactsException("not understood (" + e.getMessage() + ")", e);
        }
    }

    private record Footer(Block texts, Block summary) {}

    private Footer footer() throws IOException {
        if (length < FOOTER) {
            throw new DamagedFactsException("too short: " + length + " bytes");
        }
        byte[] bytes = read(length - FOOTER, FOOTER);
        ByteSink sealed = new ByteSink();
        sealed.putBytes(Arrays.copyOf(bytes, 2 * Block.SIZE));
        sealed.putFixed(sealed.checksum());
        sealed.putBytes(mark().toBytes());
        if (!Arrays.equals(bytes, sealed.toBytes())) {
            throw new DamagedFactsException("not a facts file of this version, or cut short");
        }
        ByteSource in = new ByteSource(bytes);
        return understood(() -> new Footer(Block.read(in), Block.read(in)));
    }

    private byte[] bytes(Block block) throws IOException {
        byte[] bytes = read(block.offset(), block.length());
        if (ByteSink.checksum(bytes, 0, bytes.length) != block.checksum()) {
            throw new DamagedFactsException("a checksum does not fit");
        }
        return bytes;
    }

    private byte[] read(long offset, int count) throws IOException {
        if (offset < 0 || count < 0 || offset > length - count) {
            throw new DamagedFactsException("points outside of itself");
        }
        ByteBuffer buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw new DamagedFactsException("ends too early");
            }
        }
        return buffer.array();
    }

    private static List<String> columns(Facts facts) {
        return facts.submissions().stream()
                .flatMap(s -> s.rows().stream())
                .findFirst()
                .map(row -> row.layout().columns())
                .orElse(List.of());
    }

    private static ByteSink mark() {
        ByteSink sink = new ByteSink();
        sink.putBytes(MARK.getBytes(StandardCharsets.US_ASCII));
        return sink;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
