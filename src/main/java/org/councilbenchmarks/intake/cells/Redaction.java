package org.councilbenchmarks.intake.cells;

import java.util.Arrays;
import java.util.Set;
import org.councilbenchmarks.catalogue.codes.Labels;

/**
 * Words in place of a value that is withheld on purpose: {@code REDACTED PERSONAL DATA}, {@code Redacted – Commercial
 * Confidentiality}, {@code REDACTED UNDER DP ACT}, {@code Information withheld}. A text is one where it says that something is
 * redacted or withheld and is made of such words only, so that REDACTIVE PUBLISHING LTD, FIREBIRD DATA PROTECTION and the
 * flag {@code Don't Redact} remain what they are.
 */
public final class Redaction {
    private static final int LONGEST = 100;
    private static final Set<String> VERBS = Set.of("redacted", "redaction", "withheld");
    private static final Set<String> WORDS = Set.of(
            ("a act and as by commercial commercially confidence confidential confidentiality data details dp dpa due exempt"
                            + " exempted exemption exemptions f foi foia for gdpr in individual individuals info information"
                            + " is legislation line name names not of on or party payee payment personal privacy private"
                            + " protected protection provided public reason reasons regulations s section sensitive"
                            + " sensitivity supplier text the third to uk under vendor with 1998 2000 2018 40 41 42 43 2 s40"
                            + " s41 s43")
                    .split(" "));

    private Redaction() {}

    /** @param text as in the file */
    public static boolean isIn(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String[] words = Labels.normalise(text).split(" ");
        return Arrays.stream(words).anyMatch(VERBS::contains)
                && Arrays.stream(words).allMatch(word -> VERBS.contains(word) || WORDS.contains(word));
    }
}
