package org.councilbenchmarks.report.html;

import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Text from elsewhere, made fit to stand in a page. */
public final class Escaped {
    /** Embeddings, overrides and isolates of direction (Unicode Standard Annex 9, section 2). */
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Escaped() {}

    /**
     * The text as it may stand between tags or in a quoted attribute. Left out are characters that no document may hold, and
     * those that turn the direction of what follows: one in a supplier's name would turn the figures behind it.
     */
    public static String of(String text) {
        return StringEscapeUtils.escapeXml10(TURNS.matcher(text).replaceAll(""));
    }
}
