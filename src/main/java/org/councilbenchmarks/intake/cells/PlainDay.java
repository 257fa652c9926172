package org.councilbenchmarks.intake.cells;

/**
 * The commonest ways to write a day, read from bytes without an object for it: {@code 31/03/2026}, {@code 31-3-26},
 * {@code 2026-03-31 00:00:00}, {@code 31-Mar-26}, {@code 31 March 2026}. It reads less than {@link DateText} and nothing
 * otherwise; what it does not read is left to that.
 */
public final class PlainDay {
    /** Not one of these ways. */
    public static final int NONE = -1;

    private static final int PIVOT = 70;
    /** The first days of 1900 are what spreadsheets make of nothing. */
    private static final int EARLIEST = 1901;

    private static final int LATEST = 2199;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String[] REST = {
        "uary", "ruary", "ch", "il", "", "e", "y", "ust", "tember", "ober", "ember", "ember"
    };

    private PlainDay() {}

    /** Year, month and day packed, to be taken apart by {@link #year}, {@link #month} and {@link #day}. */
    public static int parse(byte[] text, int from, int to) {
        int first = digits(text, from, to);
        if (first < 1 || from + first + 2 >= to) {
            return NONE;
        }
        int at = from + first;
        byte separator = text[at];
        if (first == 4 && (separator == '-' || separator == '/')) {
            int second = digits(text, at + 1, to);
            int third = at + second + 2;
            if (second < 1 || second > 2 || third >= to || text[third - 1] != separator) {
                return NONE;
            }
            int length = digits(text, third, to);
            return length < 1 || length > 2 || !isTime(text, third + length, to)
                    ? NONE
                    : packed(number(text, from, 4), number(text, at + 1, second), number(text, third, length));
        }
        return first > 2 ? NONE : dayFirst(text, from, at, to);
    }

    private static int dayFirst(byte[] text, int from, int at, int to) {
        byte separator = text[at];
        int day = number(text, from, at - from);
        int second = digits(text, at + 1, to);
        if (second == 0) {
            return separator == '-' || separator == '/' || separator == ' ' ? named(text, day, at + 1, to) : NONE;
        }
        int third = at + second + 2;
        boolean separated = separator == '/' || separator == '-' || separator == '.';
        if (!separated || second > 2 || third >= to || text[third - 1] != separator) {
            return NONE;
        }
        return yearLast(text, day, number(text, at + 1, second), third, to);
    }

    private static int named(byte[] text, int day, int from, int to) {
        int end = from;
        while (end < to && isLetter(text[end])) {
            end++;
        }
        int month = month(text, from, end);
        boolean separated = end < to && (text[end] == '-' || text[end] == '/' || text[end] == ' ');
        if (month == 0 || !separated) {
            return NONE;
        }
        int year = end + 1 + digits(text, end + 1, to);
        return year < to && text[year] != ' ' ? NONE : yearLast(text, day, month, end + 1, to);
    }

    private static int yearLast(byte[] text, int day, int month, int from, int to) {
        int length = digits(text, from, to);
        if ((length != 4 && length != 2) || !isTime(text, from + length, to)) {
            return NONE;
        }
        int year = number(text, from, length);
        return packed(length == 4 ? year : year < PIVOT ? 2000 + year : 1900 + year, month, day);
    }

    /** Nothing, or a time of day: {@code  00:00}, {@code T00:00:00}. */
    private static boolean isTime(byte[] text, int from, int to) {
        if (from == to) {
            return true;
        }
        if (text[from] != ' ' && text[from] != 'T') {
            return false;
        }
        int hour = digits(text, from + 1, to);
        int colon = from + 1 + hour;
        if (hour < 1 || hour > 2 || colon >= to || text[colon] != ':' || !isSixtieth(text, colon + 1, to)) {
            return false;
        }
        int behind = colon + 3;
        boolean ends = behind == to || (text[behind] == ':' && isSixtieth(text, behind + 1, to) && behind + 3 == to);
        return ends && number(text, from + 1, hour) < 24;
    }

    private static boolean isSixtieth(byte[] text, int from, int to) {
        return digits(text, from, to) == 2 && number(text, from, 2) < 60;
    }

    private static int packed(int year, int month, int day) {
        boolean exists = year >= EARLIEST
                && year <= LATEST
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= lengthOf(year, month);
        return exists ? (year << 9) | (month << 5) | day : NONE;
    }

    private static int lengthOf(int year, int month) {
        return switch (month) {
            case 2 -> (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** 1 to 12 for a month or its first three letters; 0 for anything else. */
    private static int month(byte[] text, int from, int to) {
        if (to - from < 3) {
            return 0;
        }
        for (int i = 0; i < REST.length; i++) {
            if (isWord(text, from, MONTHS, i * 3, 3)) {
                boolean whole = to - from == 3 + REST[i].length() && isWord(text, from + 3, REST[i], 0, to - from - 3);
                return whole || to - from == 3 ? i + 1 : 0;
            }
        }
        return 0;
    }

    private static boolean isWord(byte[] text, int from, String letters, int first, int length) {
        for (int i = 0; i < length; i++) {
            if ((text[from + i] | 0x20) != letters.charAt(first + i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(byte b) {
        int lower = b | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    private static int digits(byte[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at - from;
    }

    private static int number(byte[] text, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            number = number * 10 + text[i] - '0';
        }
        return number;
    }

    public static int year(int packed) {
        return packed >> 9;
    }

    /** 1 to 12. */
    public static int month(int packed) {
        return (packed >> 5) & 15;
    }

    public static int day(int packed) {
        return packed & 31;
    }
}
