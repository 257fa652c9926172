package org.councilbenchmarks.pipeline.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.councilbenchmarks.pipeline.edition.EditionDraft;
import org.councilbenchmarks.pipeline.edition.Folders;
import org.councilbenchmarks.pipeline.edition.LastEditionReader;
import org.councilbenchmarks.pipeline.edition.Manifest;
import org.councilbenchmarks.pipeline.edition.Manifests;
import org.councilbenchmarks.pipeline.night.Workspace;

/**
 * Whether an edition is what its manifest says, and whether the record still gives the same: every file is hashed, the
 * edition is rebuilt in a scratch folder and compared byte for byte.
 *
 * @param edition its name
 * @param files how many were compared
 * @param sameness which files have to be the same
 * @param differences each as a sentence; none where all is right
 */
public record Verification(String edition, int files, Sameness sameness, List<String> differences) {
    public Verification {
        differences = List.copyOf(differences);
    }

    public static Verification of(Workspace workspace, String name) throws IOException {
        Path published = workspace.shelf().folder(name);
        Path scratch = Files.createTempDirectory("council-benchmarks-verify-");
        try (OpenedEdition edition = OpenedEdition.open(workspace, name)) {
            EditionDraft.in(scratch, edition.content())
                    .writeAll(workspace.settings().threads());
            List<String> gone =
                    new ArrayList<>(gone(workspace, edition.manifest().previousEdition()));
            gone.addAll(ArchivedInputs.check(workspace.archive(), edition.manifest()));
            return compared(name, published, scratch, Sameness.of(edition.manifest(), workspace.version()))
                    .after(gone);
        } finally {
            Folders.deleteAll(scratch);
        }
    }

    /** What changed since the edition before can only be worked out while that is there. */
    private static List<String> gone(Workspace workspace, String previous) throws IOException {
        return previous.isEmpty()
                ? List.of()
                : LastEditionReader.findFault(workspace.shelf(), previous).stream()
                        .toList();
    }

    /** The same with what has to be said first. */
    private Verification after(List<String> first) {
        List<String> all = new ArrayList<>(first);
        all.addAll(differences);
        return new Verification(edition, files, sameness, all);
    }

    private static Verification compared(String name, Path published, Path rebuilt, Sameness sameness)
            throws IOException {
        var all = new TreeSet<>(Folders.listFiles(published));
        all.addAll(Folders.listFiles(rebuilt));
        all.removeIf(file -> !sameness.holdsFor(file));
        List<String> differences = new ArrayList<>();
        for (String file : all) {
            if (!Files.exists(published.resolve(file))) {
                differences.add(file + " is missing from the edition.");
            } else if (!Files.exists(rebuilt.resolve(file))) {
                differences.add(file + " does not belong to the edition.");
            } else {
                long at = Files.mismatch(published.resolve(file), rebuilt.resolve(file));
                if (at >= 0) {
                    differences.add(file + " differs from what the record gives, first at byte " + (at + 1)
                            + line(published.resolve(file), file, at) + ".");
                }
            }
        }
        if (!name.equals(nameIn(rebuilt))) {
            differences.add(Manifest.FILE_NAME + ": the record gives edition " + nameIn(rebuilt) + ".");
        }
        return new Verification(name, all.size(), sameness, differences);
    }

    private static String nameIn(Path folder) throws IOException {
        return Manifests.find(folder).map(Manifest::edition).orElse("");
    }

    /** The line of a CSV on which the byte lies. */
    private static String line(Path file, String name, long position) throws IOException {
        if (!name.endsWith(".csv")) {
            return "";
        }
        byte[] bytes = Files.readAllBytes(file);
        long line = 1;
        for (int i = 0; i < Math.min(position, bytes.length); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return " (line " + line + ")";
    }
}
