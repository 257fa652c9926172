package org.councilbenchmarks.csv;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Outcome;
import org.councilbenchmarks.domain.findings.Place;

/**
 * A table of the project's own configuration, read strictly: UTF-8, commas, a header row, RFC 4180. Blank lines are
 * passed over, and a byte order mark too, since spreadsheets leave one; everything else that is not as it should be is a
 * finding with file and line, because whoever keeps the configuration can correct it.
 *
 * @param file path relative to the folder that was read, with forward slashes
 * @param header names of the columns, stripped, in the order of the file; all different, none blank
 * @param rows in the order of the file
 */
public record ConfigTable(String file, List<String> header, List<ConfigRow> rows) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public ConfigTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table whole.
     *
     * @param root the folder of the configuration
     * @param relativePath of the table below it, with forward slashes; findings name the file so
     * @return the table without the rows that could not be used, and a finding for each of those; no table where the
     *     file or its header could not be used
     */
    public static Outcome<ConfigTable> read(Path root, String relativePath) {
        var path = root.resolve(relativePath);
        if (!Files.isRegularFile(path)) {
            return Outcome.failed(fileFault(relativePath, 0, "The file is missing"));
        }
        try (var records = new Records(new StringReader(text(path)), Records.STRICT, 0)) {
            return collect(relativePath, records);
        } catch (CharacterCodingException e) {
            return Outcome.failed(fileFault(relativePath, 0, "The file is not UTF-8"));
        } catch (CSVException e) {
            return Outcome.failed(
                    fileFault(relativePath, 0, "Quotation marks are not as they should be: " + e.getMessage()));
        } catch (IOException e) {
            return Outcome.failed(fileFault(relativePath, 0, "The file could not be read: " + e));
        }
    }

    private static String text(Path path) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(path));
        var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Outcome<ConfigTable> collect(String file, Records records) throws IOException {
        var first = nextFilled(records);
        if (first.isEmpty()) {
            return Outcome.failed(fileFault(file, 0, "The file is empty; it needs a header row"));
        }
        var header = first.get().cells().stream().map(String::strip).toList();
        if (header.contains("") || new HashSet<>(header).size() < header.size()) {
            return Outcome.failed(fileFault(
                    file,
                    first.get().line(),
                    "The columns need names, each a different one: " + String.join(", ", header)));
        }
        var rows = new ArrayList<ConfigRow>();
        var findings = new ArrayList<Finding>();
        for (var next = nextFilled(records); next.isPresent(); next = nextFilled(records)) {
            var row = next.get();
            if (row.cells().size() == header.size()) {
                rows.add(row(file, header, row));
            } else {
                findings.add(raggedRow(file, header, row));
            }
        }
        return Outcome.of(new ConfigTable(file, header, rows), findings);
    }

    private static Optional<CsvRecord> nextFilled(Records records) throws IOException {
        var next = records.next();
        while (next.isPresent() && next.get().isBlank()) {
            next = records.next();
        }
        return next;
    }

    private static ConfigRow row(String file, List<String> header, CsvRecord record) {
        var cells = new HashMap<String, String>();
        for (var i = 0; i < header.size(); i++) {
            cells.put(header.get(i), record.cells().get(i).strip());
        }
        return new ConfigRow(file, record.line(), cells);
    }

    private static Finding raggedRow(String file, List<String> header, CsvRecord record) {
        var message = "The row has " + record.cells().size() + " cells where the header has " + header.size();
        return Finding.of(FindingCode.CONFIGURATION, Effect.ROW_REFUSED, new Place(file, record.line(), ""), message)
                .withWas(String.join(",", record.cells()));
    }

    private static Finding fileFault(String file, int line, String message) {
        return Finding.of(FindingCode.CONFIGURATION, Effect.FILE_REFUSED, new Place(file, line, ""), message);
    }
}
