package org.councilbenchmarks.pipeline.commands;

import java.util.List;

/** What was typed, or what is configured, cannot be carried out; nothing was done. */
final class WrongUsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final List<String> lines;

    /** @param lines what is wrong, and what would be right; the first is the fault itself */
    WrongUsageException(List<String> lines) {
        super(String.join(System.lineSeparator(), lines));
        this.lines = List.copyOf(lines);
    }

    WrongUsageException(String line) {
        this(List.of(line));
    }

    List<String> lines() {
        return lines;
    }
}
