package org.councilbenchmarks.catalogue.codes;

import java.text.Normalizer;
import java.util.Locale;

/** How names of columns and codes are compared: without regard to case, accents, punctuation, blanks and pound signs. */
public final class Labels {
    private Labels() {}

    /** {@code "Council  Code:"} and {@code "council_code"} both become {@code council code}. */
    public static String normalise(String name) {
        boolean ascii = name.chars().allMatch(c -> c < 0x80);
        String plain = (ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0, c; i < plain.length(); i += Character.charCount(c)) {
            c = plain.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                out.appendCodePoint(c);
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return out.toString();
    }
}
