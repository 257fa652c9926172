package org.councilbenchmarks.catalogue.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How names of suppliers are compared. Ledgers write one company in many ways, so a name is taken in upper case, {@code &}
 * as AND, punctuation as blanks, without {@code T/A} and what follows it, and without legal forms at its end.
 */
public final class SupplierNames {
    private static final Set<String> LEGAL_FORMS = Set.of("LTD", "LIMITED", "PLC", "LLP", "INC", "UK");
    private static final String TRADING_AS = "T/A";

    private SupplierNames() {}

    /**
     * {@code "Olm Systems Ltd [T/A Hytec]"} becomes {@code OLM SYSTEMS}. A name is never emptied by what it loses: the
     * last word stays, and so does what follows a leading {@code T/A}.
     */
    public static String normalise(String name) {
        List<String> words = words(withoutTradingName(name.toUpperCase(Locale.ROOT)));
        while (words.size() > 1 && isLegalForm(words.getLast())) {
            words.removeLast();
        }
        return String.join(" ", words);
    }

    /** The same of a pattern, which keeps all its words: {@code "Orchard & Shipman"} becomes {@code ORCHARD AND SHIPMAN}. */
    public static String normalisePattern(String pattern) {
        return String.join(" ", words(pattern.toUpperCase(Locale.ROOT)));
    }

    /** Whether names lose this word at their end. */
    public static boolean isLegalForm(String word) {
        return LEGAL_FORMS.contains(word);
    }

    private static String withoutTradingName(String upper) {
        int at = upper.indexOf(TRADING_AS);
        while (at >= 0) {
            boolean ownWord = !isWordCharacter(upper, at - 1) && !isWordCharacter(upper, at + TRADING_AS.length());
            if (ownWord && !words(upper.substring(0, at)).isEmpty()) {
                return upper.substring(0, at);
            }
            at = upper.indexOf(TRADING_AS, at + 1);
        }
        return upper;
    }

    private static boolean isWordCharacter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Runs of letters and digits; an apostrophe joins, so that MCDONALD'S is one word. */
    private static List<String> words(String upper) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0, c; i < upper.length(); i += Character.charCount(c)) {
            c = upper.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (c != '\'' && c != '\u2019') {
                flush(word, words);
                if (c == '&') {
                    words.add("AND");
                }
            }
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
