package org.councilbenchmarks.pipeline.edition;

import java.io.IOException;
import java.nio.file.Path;

/** A manifest that is there and cannot be read. */
public final class DamagedManifestException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedManifestException(Path file, Throwable cause) {
        super(
                file
                        + " is damaged. Restore the folder that it is in from a backup, or move it out of the output folder.",
                cause);
    }
}
