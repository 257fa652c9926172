package org.councilbenchmarks.intake.cells;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Cell;

/**
 * Pounds: {@code £1,204,118.50}, {@code (45,250.00)}, {@code 393.39-}, {@code 393.39 CR}, {@code GBP 12}, {@code 12 pounds}.
 * Another currency, or a unit in the cell ({@code £1.2m}), is not read; what may be meant is proposed.
 *
 * @param scale what the column's name says that the numbers stand for: 1, 1,000 or 1,000,000 pounds
 */
record MoneyParser(BigDecimal scale) implements CellParser {
    private static final String SIGN = "[-+(\\u2010-\\u2015\\u2212\\uFE63\\uFF0D']?";

    /** The sign and the word may come twice; a sign read in the wrong encoding has another letter before it. */
    private static final Pattern POUNDS_BEFORE =
            Pattern.compile("^(" + SIGN + ")\\s*(?:GBP\\s*\\u00C2?£?|\\u00C2?£)\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern POUNDS_BEHIND =
            Pattern.compile("\\s*(?:GBP|£|pounds?(?: sterling)?|sterling)(\\s*[-)]?)$", Pattern.CASE_INSENSITIVE);

    /** As ledgers mark them: a credit takes away from what was spent, a debit adds to it. */
    private static final Pattern CREDIT_OR_DEBIT = Pattern.compile("(.*\\d)\\s*(CR|DR)\\.?", Pattern.CASE_INSENSITIVE);

    private static final Pattern WITH_UNIT =
            Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s*(?:(k|thousand)|(m|mn|million))", Pattern.CASE_INSENSITIVE);
    private static final int PENCE = 2;

    @Override
    public CellReading parse(String text, Optional<FinancialYear> year) {
        String amount = withoutPounds(text);
        return number(amount).map(this::toPence).orElseGet(() -> unreadable(amount));
    }

    private static String withoutPounds(String text) {
        String behind = POUNDS_BEFORE.matcher(text).replaceFirst("$1");
        return POUNDS_BEHIND.matcher(behind).replaceFirst("$1").strip();
    }

    private static Optional<BigDecimal> number(String amount) {
        Matcher marked = CREDIT_OR_DEBIT.matcher(amount);
        if (!marked.matches()) {
            return NumberText.parse(amount);
        }
        boolean credit = marked.group(2).equalsIgnoreCase("CR");
        return NumberText.parse(marked.group(1))
                .filter(number -> number.signum() >= 0)
                .map(number -> credit ? number.negate() : number);
    }

    /** Half-even, so that many rounded rows do not drift from their total. */
    private CellReading toPence(BigDecimal number) {
        BigDecimal pounds = number.multiply(scale);
        BigDecimal rounded = pounds.setScale(PENCE, RoundingMode.HALF_EVEN);
        return rounded.compareTo(pounds) == 0
                ? CellReading.read(Cell.number(rounded))
                : CellReading.mended(Cell.number(rounded), FindingCode.ROUNDED);
    }

    private static CellReading unreadable(String amount) {
        return new CellReading.Unreadable(FindingCode.TYPE_ERROR, "is not an amount in pounds", hint(amount));
    }

    private static String hint(String amount) {
        Matcher unit = WITH_UNIT.matcher(amount);
        if (unit.matches()) {
            BigDecimal times = BigDecimal.valueOf(unit.group(2) == null ? 1_000_000 : 1_000);
            return NumberText.parse(unit.group(1))
                    .map(number ->
                            "perhaps " + Cell.number(number.multiply(times)).canonical())
                    .orElse("");
        }
        return NumberText.proposal(amount);
    }
}
