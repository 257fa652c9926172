package org.councilbenchmarks.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.FindingLog;

/** A file as somebody dropped it, and what the reader makes of it. */
final class DroppedFile {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final List<CsvRecord> records = new ArrayList<>();
    private final FindingLog log = new FindingLog();
    private String encoding = "";
    private String delimiter = "";
    private Optional<Finding> refusal = Optional.empty();

    private DroppedFile() {}

    static DroppedFile of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static DroppedFile inWindows1252(String text) {
        return of(text.getBytes(WINDOWS_1252));
    }

    static DroppedFile of(byte[] bytes) {
        return of(bytes, ReadingLimits.standard());
    }

    static DroppedFile of(byte[] bytes, ReadingLimits limits) {
        try {
            var path = Files.createTempFile("dropped", ".csv");
            try {
                Files.write(path, bytes);
                return read(path, limits);
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DroppedFile read(Path path, ReadingLimits limits) {
        var file = new DroppedFile();
        var opened = RecordReader.open(path, limits, file.log);
        if (opened.value().isEmpty()) {
            file.refusal = Optional.of(opened.findings().getFirst());
            return file;
        }
        try (var reader = opened.value().get()) {
            reader.forEachRemaining(file.records::add);
            file.encoding = reader.encoding();
            file.delimiter = reader.delimiter();
            file.refusal = reader.failure();
        }
        return file;
    }

    /** The rows of clean CSV, as the strict reader has them. */
    static List<List<String>> strictly(String text) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var records = new Records(new StringReader(text), Records.STRICT, 0)) {
            for (var next = records.next(); next.isPresent(); next = records.next()) {
                rows.add(next.get().cells());
            }
        }
        return rows;
    }

    List<List<String>> cells() {
        return records.stream().map(CsvRecord::cells).toList();
    }

    List<Integer> lines() {
        return records.stream().map(CsvRecord::line).toList();
    }

    String encoding() {
        return encoding;
    }

    String delimiter() {
        return delimiter;
    }

    /** Why it could not be used. */
    Finding refusal() {
        return refusal.orElseThrow(() -> new AssertionError("The file was not refused"));
    }

    boolean isRefused() {
        return refusal.isPresent();
    }

    List<Finding> notes() {
        return log.tally().kept();
    }

    List<FindingCode> noteCodes() {
        return notes().stream().map(Finding::code).toList();
    }
}
