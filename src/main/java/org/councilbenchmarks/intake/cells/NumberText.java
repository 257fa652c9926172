package org.councilbenchmarks.intake.cells;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people write them in England: commas or blanks between thousands, a point before decimals, and the minus in
 * front, behind, or as brackets; {@code nil} is nought. Whatever might mean two numbers ({@code 1.234,56}, {@code 1,23}) is
 * not read, and neither is the exponent that a spreadsheet leaves ({@code 1.2E+06}), since digits are lost there, save of a
 * number near nought ({@code -1.45519E-11}), where they are of no account.
 */
final class NumberText {
    /** Far above any budget; a longer text is something else, as an account number. */
    private static final int LONGEST = 40;

    private static final int MOST_DIGITS = 15;
    private static final Pattern DIGITS =
            Pattern.compile("(?:\\d+|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+)(\\.\\d*)?|\\.\\d+");
    /** A number below one to six digits, as spreadsheets write what their sums leave over. */
    private static final Pattern NEAR_NOUGHT =
            Pattern.compile("\\d(?:\\.\\d{1,20})?E-\\d{1,3}", Pattern.CASE_INSENSITIVE);

    private static final Pattern MINUS = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]");

    private static final Pattern DECIMAL_COMMA = Pattern.compile("(-?\\d{1,3}(?:\\.\\d{3})*),(\\d{1,2})");

    private NumberText() {}

    /** What a text may mean that has a comma before its decimals, as {@code 6,5}, to be proposed; else empty. */
    static String proposal(String text) {
        Matcher comma = DECIMAL_COMMA.matcher(text);
        return comma.matches() ? "perhaps " + comma.group(1).replace(".", "") + "." + comma.group(2) : "";
    }

    static Optional<BigDecimal> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String hyphens = MINUS.matcher(text).replaceAll("-");
        // What makes a spreadsheet's cell a text, and sometimes comes along.
        String plain = hyphens.startsWith("'") ? hyphens.substring(1).strip() : hyphens;
        if (plain.startsWith("(") && plain.endsWith(")")) {
            return digits(plain.substring(1, plain.length() - 1).strip()).map(BigDecimal::negate);
        }
        if (plain.startsWith("-")) {
            return digits(plain.substring(1).strip()).map(BigDecimal::negate);
        }
        if (plain.endsWith("-")) {
            return digits(plain.substring(0, plain.length() - 1).strip()).map(BigDecimal::negate);
        }
        return digits(plain.startsWith("+") ? plain.substring(1).strip() : plain);
    }

    private static Optional<BigDecimal> digits(String text) {
        if (NEAR_NOUGHT.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (text.equalsIgnoreCase("nil")) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (!DIGITS.matcher(text).matches()) {
            return Optional.empty();
        }
        String plain = text.replace(",", "").replace(" ", "");
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        if (whole > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain.endsWith(".") ? plain.substring(0, whole) : plain));
    }
}
