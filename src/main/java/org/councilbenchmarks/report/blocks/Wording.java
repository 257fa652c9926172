package org.councilbenchmarks.report.blocks;

/** What is asked of every text of a report: that it says something. */
final class Wording {

    private Wording() {}

    /** @throws IllegalArgumentException where there is nothing to read */
    static String of(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("There is no text for the " + what);
        }
        return text;
    }
}
