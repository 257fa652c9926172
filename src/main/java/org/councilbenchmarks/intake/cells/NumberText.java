package org.councilbenchmarks.intake.cells;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people write them in England: commas or blanks between thousands, a point before decimals, and the minus in
 * front, behind, or as brackets. Whatever might mean two numbers ({@code 1.234,56}, {@code 1,23}) is not read, and
 * neither is the exponent that a spreadsheet leaves ({@code 1.2E+06}), since digits are lost there.
 */
final class NumberText {
    /** Far above any budget; a longer text is something else, as an account number. */
    private static final int LONGEST = 40;

    private static final int MOST_DIGITS = 15;
    private static final Pattern DIGITS =
            Pattern.compile("(?:\\d+|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+)(\\.\\d*)?|\\.\\d+");
    private static final Pattern MINUS = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]");

    private NumberText() {}

    static Optional<BigDecimal> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = MINUS.matcher(text).replaceAll("-");
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
