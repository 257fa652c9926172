package org.councilbenchmarks.intake.cells;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Months and years as they stand in dates and periods. */
final class MonthWords {
    private static final List<String> MONTHS = List.of(
            "JANUARY",
            "FEBRUARY",
            "MARCH",
            "APRIL",
            "MAY",
            "JUNE",
            "JULY",
            "AUGUST",
            "SEPTEMBER",
            "OCTOBER",
            "NOVEMBER",
            "DECEMBER");

    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Two digits below this are of this century: contracts end in 2045 and began in 1998. */
    private static final int PIVOT = 70;

    private MonthWords() {}

    /** In capitals, with plain hyphens and single blanks, and without the apostrophe that makes a spreadsheet's cell a text. */
    static String plain(String text) {
        String hyphens = DASH.matcher(text).replaceAll("-").replace('\u2019', '\'');
        String bare = hyphens.startsWith("'") ? hyphens.substring(1) : hyphens;
        return BLANKS.matcher(bare).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
    }

    /**
     * 1 to 12; 0 for no month.
     *
     * @param name in capitals: the whole name, or its beginning of three letters or more
     */
    static int number(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (name.length() >= 3 && MONTHS.get(i).startsWith(name)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** @param text two digits, with or without an apostrophe, or four */
    static int fullYear(String text) {
        String digits = text.startsWith("'") ? text.substring(1) : text;
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < PIVOT ? 2000 + year : 1900 + year;
    }
}
