package org.councilbenchmarks.pipeline.commands;

import java.nio.file.Path;

/**
 * A file to be checked.
 *
 * @param name as the person named it
 * @param bytes where its bytes are
 * @param hint path whose folder says which return it is likely to be
 */
record GivenFile(String name, Path bytes, String hint) {}
