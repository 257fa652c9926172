package org.councilbenchmarks.pipeline.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/**
 * Files that are not for everyone: on systems that know of it, accounts other than the owner's and its group's are kept out.
 * Rights that the owner already withholds by a mask are never given.
 */
final class ConfinedFiles {
    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

    private ConfinedFiles() {}

    /** Makes a folder that others cannot enter, before there is anything in it. */
    static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        confine(folder);
    }

    static void confine(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
            if (rights.removeAll(OF_OTHERS)) {
                Files.setPosixFilePermissions(file, rights);
            }
        }
    }
}
