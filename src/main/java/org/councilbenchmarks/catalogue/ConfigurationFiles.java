package org.councilbenchmarks.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.councilbenchmarks.csv.ConfigRow;
import org.councilbenchmarks.csv.ConfigTable;
import org.councilbenchmarks.domain.payments.PaymentTotals;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * The files of a configuration that bear on figures, by their hashes: what an edition's identity rests on, and what tells
 * whether a file has to be read again. Worked examples and {@code settings.properties} bear on none.
 */
public final class ConfigurationFiles {
    /** Facts name councils and ask whether they existed; joint returns need a population to be shared by. */
    private static final Set<String> OF_EVERY_RETURN = Set.of("reference/councils.csv", "reference/population.csv");

    /** Lists that typed columns use without naming them. */
    private static final Set<String> LISTS_OF_TYPES = Set.of("codes/yes_no.csv", "codes/statuses.csv");

    private final Path folder;
    private final SortedMap<String, String> hashes;
    private final Map<ReturnId, String> intakeDigests = new ConcurrentHashMap<>();

    private ConfigurationFiles(Path folder, SortedMap<String, String> hashes) {
        this.folder = folder;
        this.hashes = hashes;
    }

    /** Hashes the files of a folder. */
    public static ConfigurationFiles of(Path folder) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String path = folder.relativize(file)
                            .toString()
                            .replace(folder.getFileSystem().getSeparator(), "/");
                    if (bearsOnFigures(path)) {
                        hashes.put(path, hash(Files.readAllBytes(file)));
                    }
                }
            }
        }
        return new ConfigurationFiles(folder, hashes);
    }

    private static boolean bearsOnFigures(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !path.equals("settings.properties")
                && !path.startsWith("examples/")
                && !(path.startsWith("returns/") && (name.equals("example.csv") || name.equals("expected.csv")))
                && !name.startsWith(".")
                && !name.endsWith("~")
                && !name.endsWith(".md");
    }

    /** Hash of each file that bears on figures, by relative path with forward slashes. */
    public SortedMap<String, String> hashes() {
        return new TreeMap<>(hashes);
    }

    /** Over all of them. */
    public String digest() {
        return digest(path -> true);
    }

    /** Over what bears on recognising which return a file is: every return's columns and aliases. */
    public String recognitionDigest() {
        return digest(path -> path.startsWith("returns/"));
    }

    /** Over what bears on reading a file of a return: its own folder, the code lists that its columns name, the register. */
    public String intakeDigest(ReturnId returnId) {
        return intakeDigests.computeIfAbsent(returnId, this::workOutIntakeDigest);
    }

    private String workOutIntakeDigest(ReturnId returnId) {
        String own = "returns/" + returnId + "/";
        Set<String> shared = new TreeSet<>(OF_EVERY_RETURN);
        shared.addAll(LISTS_OF_TYPES);
        ConfigTable.read(folder, own + "columns.csv").value().ifPresent(table -> {
            for (ConfigRow row : table.rows()) {
                if (!row.get("code_list").isEmpty()) {
                    shared.add("codes/" + row.get("code_list") + ".csv");
                }
            }
        });
        if (returnId.equals(PaymentTotals.RETURN)) {
            // Payments are summed by supplier group as they are read.
            shared.add("reference/suppliers.csv");
        }
        return digest(path -> path.startsWith(own) || shared.contains(path));
    }

    private String digest(Predicate<String> counts) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            if (counts.test(file.getKey())) {
                text.append(file.getValue()).append(' ').append(file.getKey()).append('\n');
            }
        }
        return hash(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
