package org.councilbenchmarks.intake.cells;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilbenchmarks.catalogue.codes.Labels;

/** What is done to every cell before it is read. */
public final class CellText {
    /** Compared as {@link Labels} does, so {@code N/A}, {@code #N/A} and {@code n.a.} are the same. */
    private static final Set<String> MISSING = Set.of(
            "n a",
            "na",
            "tbc",
            "tba",
            "tbd",
            "to be confirmed",
            "not known",
            "unknown",
            "not available",
            "not applicable",
            "not recorded",
            "not provided",
            "not supplied",
            "not held",
            "not collected",
            "not disclosed",
            "not stated",
            "data not available",
            "no data",
            "none recorded",
            "to be advised",
            "to be determined",
            "dont know",
            "don t know",
            "n k",
            "nk",
            "pending",
            "awaited",
            "blank",
            "nan",
            "undefined",
            "null");

    /** What a spreadsheet leaves where a formula fails; of {@code #N/A} it says itself that the value is not available. */
    private static final Pattern SPREADSHEET_ERROR = Pattern.compile(
            "#(?:REF|VALUE|DIV/0|NAME|NUM|NULL|SPILL|CALC|FIELD|GETTING_DATA|ERROR)[!?]?|Err:\\d{3}|#{3,}");

    /** How a spreadsheet is kept from taking digits for a number: {@code ="00123"}. */
    private static final Pattern TEXT_FORMULA = Pattern.compile("=\\s*\"([^\"]*)\"");

    /** Looked at no further: no word for missing is as long, and none holds a digit. */
    private static final int LONGEST_WORD = 40;

    /** The shorthand that our own tables have in place of a value. */
    private static final Set<String> SHORTHAND = Set.of("[x]", "[z]", "[c]");

    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    /** Where the scripts begin whose letters are joined; Latin, Greek and Cyrillic lie before. */
    private static final char FIRST_JOINED = '\u0600';

    private static final int UNREADABLE = 0xFFFD;

    private CellText() {}

    /** Without blanks at either end, whatever kind of blank; those inside become plain ones, line breaks stay. */
    public static String clean(String raw) {
        String plain = raw;
        if (hasOddBlank(raw)) {
            plain = withPlainBlanks(raw);
        }
        String bare = plain.strip();
        Matcher formula = bare.startsWith("=") ? TEXT_FORMULA.matcher(bare) : null;
        return formula != null && formula.matches() ? formula.group(1).strip() : bare;
    }

    /**
     * Whether a text says no more than that nothing is known: a word for missing, or punctuation alone ({@code -}, {@code
     * ..}, {@code ?}, {@code £ -}). Zero is never missing, nor is a picture.
     *
     * @param text cleaned, not empty
     */
    public static boolean isMissing(String text) {
        if (isSpreadsheetError(text)
                || YesNoParser.isSymbol(text)
                || text.length() > LONGEST_WORD
                || text.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        String label = Labels.normalise(text);
        return (label.isEmpty() && text.codePoints().noneMatch(CellText::isPicture))
                || MISSING.contains(label)
                || SHORTHAND.contains(text);
    }

    /** Whether a formula failed there: something was meant, and it is lost. */
    static boolean isSpreadsheetError(String text) {
        return (text.startsWith("#") || text.startsWith("Err:"))
                && SPREADSHEET_ERROR.matcher(text).matches();
    }

    private static String withPlainBlanks(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isSpaceChar(c)) {
                out.append(' ');
            } else if (!isInvisible(c) || isJoining(c, out)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether a joiner joins: letters of Arabic, Persian or Indian scripts, or pictures to one. In Latin it is a slip. */
    private static boolean isJoining(char c, StringBuilder before) {
        return (c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER)
                && !before.isEmpty()
                && before.charAt(before.length() - 1) >= FIRST_JOINED;
    }

    /** A pictograph or another sign that stands for a word; not the sign for a character that could not be read. */
    private static boolean isPicture(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL && c != UNREADABLE;
    }

    private static boolean hasOddBlank(String raw) {
        return raw.chars().anyMatch(c -> c > ' ' && (Character.isSpaceChar(c) || isInvisible(c)));
    }

    /** Zero-width characters, which come with text pasted from web pages, and marks of byte order. */
    private static boolean isInvisible(int c) {
        return c == 0xFEFF || (c >= 0x200B && c <= 0x200D) || c == 0x2060;
    }
}
