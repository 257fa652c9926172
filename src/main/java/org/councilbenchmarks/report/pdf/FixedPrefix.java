package org.councilbenchmarks.report.pdf;

import java.security.SecureRandom;

/**
 * Where OpenPDF would draw six letters at random to name the used part of a font, it is always given the same one, so that
 * the same report gives the same bytes. Nothing secret rests on it.
 */
final class FixedPrefix extends SecureRandom {

    private static final int LETTERS = 26;

    private final char letter;

    FixedPrefix(char letter) {
        this.letter = letter;
    }

    /** The middle of the letter's share of 0 to 1. */
    @Override
    public double nextDouble() {
        return (letter - 'A' + 0.5) / LETTERS;
    }
}
