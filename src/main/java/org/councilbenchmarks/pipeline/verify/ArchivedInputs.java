package org.councilbenchmarks.pipeline.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.pipeline.edition.Manifest;
import org.councilbenchmarks.pipeline.edition.Manifest.InputFile;
import org.councilbenchmarks.record.Archive;
import org.councilbenchmarks.record.ArchiveState;

/**
 * Whether the archive still has each file that an edition rests on, byte for byte: what was read from it once may be kept, and
 * would not show that the bytes themselves were damaged since.
 */
final class ArchivedInputs {
    private ArchivedInputs() {}

    /** What is not as it was, each as a sentence. */
    static List<String> check(Archive archive, Manifest manifest) throws IOException {
        List<String> differences = new ArrayList<>();
        for (InputFile input : manifest.inputs()) {
            ArchiveState state = archive.verify(input.sha256());
            // Withdrawn files may have been erased, and nothing rests on them.
            if (state == ArchiveState.DAMAGED
                    || (state == ArchiveState.MISSING && !input.fate().equals(Fate.WITHDRAWN.code()))) {
                differences.add("The archived copy of " + input.path() + " (" + input.sha256() + ") is "
                        + (state == ArchiveState.MISSING ? "missing" : "damaged")
                        + ": restore it from a backup, or put the same file back where it lay in the input folder.");
            }
        }
        return differences;
    }
}
