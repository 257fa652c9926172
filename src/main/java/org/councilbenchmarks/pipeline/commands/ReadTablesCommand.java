package org.councilbenchmarks.pipeline.commands;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.councilbenchmarks.csv.CsvWriter;
import org.councilbenchmarks.csv.LexicalTable;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.councilbenchmarks.domain.findings.Outcome;
import org.councilbenchmarks.pipeline.console.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the reader makes of files of whatever kind, so that anybody can measure it. */
@Command(
        name = "read-tables",
        mixinStandardHelpOptions = true,
        hidden = true,
        description = {
            "Write, for each file of a folder, the table that the reader makes of it, under the same name, as clean CSV:",
            "before any rule on totals, repeated headings and blank rows, and without any hint of how it is written.",
            "What is odd or unusable is printed as CSV; a file that holds no table gives no table."
        },
        footer = {"", "Exit codes: 0 done, 2 the folder cannot be read or written."})
final class ReadTablesCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("file", "line", "code", "effect", "message");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Folder with the files, read with its subfolders.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "Folder for the tables; made where it is not there.")
    private Path target = Path.of("");

    @Override
    public Integer call() throws WrongUsageException, IOException {
        if (!Files.isDirectory(folder)) {
            throw new WrongUsageException(folder + " is not a folder.");
        }
        if (target.toAbsolutePath()
                .normalize()
                .startsWith(folder.toAbsolutePath().normalize())) {
            throw new WrongUsageException("OUT lies inside FOLDER, and tables would be read again as files.");
        }
        var findings = new ByteArrayOutputStream();
        try (CsvWriter writer = CsvWriter.open(findings, COLUMNS)) {
            for (Path file : files()) {
                Path relative = folder.relativize(file);
                for (Finding finding : read(file, target.resolve(relative.toString()))) {
                    write(writer, relative, finding);
                }
            }
        }
        PrintWriter out = Streams.out(spec);
        out.print(findings.toString(StandardCharsets.UTF_8));
        out.flush();
        return ExitCode.DONE;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Finding> read(Path file, Path table) throws IOException {
        Files.createDirectories(table.toAbsolutePath().getParent());
        var log = new FindingLog();
        Outcome<LexicalTable> opened = LexicalTable.open(file, ReadingLimits.standard(), log);
        if (opened.value().isEmpty()) {
            writeNothing(opened.findings().getFirst(), table);
            return opened.findings();
        }
        Optional<Finding> failure;
        try (LexicalTable read = opened.value().get();
                OutputStream bytes = Files.newOutputStream(table);
                var text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            failure = read.write(text);
        }
        List<Finding> findings = new ArrayList<>(log.tally().kept());
        failure.ifPresent(findings::add);
        return findings;
    }

    /** An empty file is an empty table. */
    private static void writeNothing(Finding why, Path table) throws IOException {
        if (why.code() == FindingCode.EMPTY_FILE) {
            Files.write(table, new byte[0]);
        }
    }

    private static void write(CsvWriter writer, Path file, Finding finding) {
        writer.text(file.toString())
                .plain(String.valueOf(finding.place().line()))
                .plain(finding.code().code())
                .plain(finding.effect().code())
                .text(finding.message())
                .endRow();
    }
}
