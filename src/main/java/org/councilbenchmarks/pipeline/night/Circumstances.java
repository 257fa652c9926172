package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.councilbenchmarks.record.QuickSum;

/**
 * Everything that decides whether there is anything new, as a short text: equal texts mean the same decision. It is quicker
 * to put together than the decision, since nothing is taken apart: the files of the input folder count by name, size and
 * time of change (as everywhere, see {@link org.councilbenchmarks.record.SeenIndex}), the ledger and all files of the
 * configuration by every byte. Whatever differs, were it a comment, only makes the night look closely.
 *
 * @param text lines that end in LF
 */
record Circumstances(String text) {

    /** As things are, with what was found in the input folder. */
    static Circumstances of(Workspace workspace, boolean withSample, InputScan scan) throws IOException {
        return new Circumstances("program " + workspace.version()
                + "\nmonth " + workspace.settings().asOf().toString().substring(0, "2026-11".length())
                + "\nsettings " + workspace.figureSettings(withSample)
                + "\ninput " + workspace.input() + " " + listed(scan)
                + "\nconfiguration " + workspace.configuration() + " " + files(workspace.configuration())
                + "\nledger " + file(workspace.data().resolve("ledger.csv"))
                + "\n");
    }

    /** These, but with the ledger as it is now: for who wrote into it since. */
    Circumstances withLedgerNow(Workspace workspace) throws IOException {
        return new Circumstances(text.substring(0, text.indexOf("\nledger ") + 1)
                + "ledger " + file(workspace.data().resolve("ledger.csv"))
                + "\n");
    }

    /** Sums add up to the same in whatever order the folder is listed. */
    private static String listed(InputScan scan) {
        long sum = 0;
        for (FoundFile file : scan.files()) {
            String line = file.path() + '\n' + file.attributes().size() + '\n' + file.modified();
            sum += QuickSum.of(line.getBytes(StandardCharsets.UTF_8));
        }
        return scan.files().size() + " " + QuickSum.text(sum);
    }

    private static String files(Path folder) throws IOException {
        var all = new Contents(folder);
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, all);
        }
        return all.number + " " + QuickSum.text(all.sum);
    }

    private static String file(Path file) throws IOException {
        byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        return bytes.length + " " + QuickSum.text(QuickSum.of(bytes));
    }

    /** Adds up names and contents of the files of a folder. */
    private static final class Contents extends SimpleFileVisitor<Path> {
        private final Path folder;
        private int number;
        private long sum;

        Contents(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            // A link is followed: what it leads to is read too when the configuration is.
            if (Files.isRegularFile(file)) {
                var content = new QuickSum();
                content.add((folder.relativize(file) + "\n").getBytes(StandardCharsets.UTF_8));
                content.add(Files.readAllBytes(file));
                sum += content.value();
                number++;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
