package org.councilbenchmarks.report.sentences;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Small turns of phrase that sentences share. */
public final class Phrase {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    /** A number and its noun stay on one line. */
    private static final char NO_BREAK = '\u00a0';

    private Phrase() {}

    /** A title inside a sentence: "vacancy rate"; what begins with an abbreviation or a name keeps its capital. */
    public static String inside(String title) {
        boolean isName = title.length() > 1 && !Character.isLowerCase(title.charAt(1));
        return isName ? title : title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
    }

    /** At the beginning of a sentence. */
    public static String opening(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** "1 council", "0 councils", "1,204 councils". */
    public static String count(long number, String one, String many) {
        return String.format(Locale.UK, "%,d", number) + NO_BREAK + (number == 1 ? one : many);
    }

    /** "12 June 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As in a table: "12 Jun 2026", on one line. */
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day).replace(' ', NO_BREAK);
    }

    /** "A", "A and B", "A, B and C". */
    public static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
