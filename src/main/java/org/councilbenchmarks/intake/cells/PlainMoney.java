package org.councilbenchmarks.intake.cells;

import java.math.BigDecimal;

/**
 * The commonest ways to write pounds, read from bytes without an object for it: {@code 25123.00}, {@code -26,123.45},
 * {@code 393.39-}, {@code (500)}, {@code £1,204.5}, {@code 12.3499999}. It reads less than {@link MoneyParser} and nothing
 * otherwise; what it does not read is left to that. For one thread.
 */
public final class PlainMoney {
    /** Not one of these ways. */
    public static final long NONE = Long.MIN_VALUE;

    /** The largest amount that is read, either way, in pounds: none that anybody pays is near it. */
    public static final BigDecimal MOST = BigDecimal.valueOf(99_999_999_999L);

    /** So that no sum of a file can overflow. */
    private static final int MOST_WHOLE_DIGITS = 11;

    private boolean rounded;

    /** Whether the last amount that was read had parts of a penny; they are rounded half-even. */
    public boolean wasRounded() {
        return rounded;
    }

    /** Pence; {@link #NONE} where it is written another way. */
    public long parse(byte[] text, int from, int to) {
        rounded = false;
        int start = from;
        int end = to;
        if (start >= end) {
            return NONE;
        }
        boolean negative = false;
        if (text[start] == '(' && text[end - 1] == ')') {
            negative = true;
            start++;
            end--;
        } else if (text[start] == '-') {
            negative = true;
            start++;
        } else if (text[end - 1] == '-') {
            negative = true;
            end--;
        }
        if (end - start > 2 && text[start] == (byte) 0xC2 && text[start + 1] == (byte) 0xA3) {
            start += 2;
        }
        long pence = plain(text, start, end);
        return pence == NONE || !negative ? pence : -pence;
    }

    private long plain(byte[] text, int from, int to) {
        long whole = 0;
        int digits = 0;
        int sinceComma = -1;
        int at = from;
        for (; at < to && text[at] != '.'; at++) {
            byte c = text[at];
            if (c == ',') {
                if (digits == 0 || (sinceComma < 0 ? digits > 3 : sinceComma != 3)) {
                    return NONE;
                }
                sinceComma = 0;
            } else if (c < '0' || c > '9') {
                return NONE;
            } else {
                whole = whole * 10 + c - '0';
                digits++;
                sinceComma += sinceComma < 0 ? 0 : 1;
            }
        }
        if (digits == 0 || digits > MOST_WHOLE_DIGITS || (sinceComma >= 0 && sinceComma != 3)) {
            return NONE;
        }
        int decimals = Math.max(0, to - at - 1);
        for (int i = at + 1; i < to; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return NONE;
            }
        }
        int tenths = decimals > 0 ? text[at + 1] - '0' : 0;
        int hundredths = decimals > 1 ? text[at + 2] - '0' : 0;
        long pence = whole * 100 + tenths * 10L + hundredths;
        return decimals > 2 ? pence + roundedUp(text, at + 3, to, pence) : pence;
    }

    /** 1 where the digits from a place on are more than half a penny, or half of one beside an odd penny. */
    private long roundedUp(byte[] text, int from, int to, long pence) {
        int rest = 0;
        for (int i = from + 1; i < to; i++) {
            rest |= text[i] - '0';
        }
        int first = text[from] - '0';
        rounded = first != 0 || rest != 0;
        boolean up = first > 5 || (first == 5 && (rest != 0 || (pence & 1) == 1));
        return up ? 1 : 0;
    }
}
