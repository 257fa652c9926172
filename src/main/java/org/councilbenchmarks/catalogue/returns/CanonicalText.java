package org.councilbenchmarks.catalogue.returns;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.catalogue.tables.PlainText;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * Checks values that the configuration gives for a column (defaults, examples, expected cells, what conditions compare
 * with): they are written in the one form in which cells are stored.
 */
public final class CanonicalText {
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");
    private static final Choice YES_OR_NO = Choice.of("yes or no", List.of("yes", "no"));

    private CanonicalText() {}

    /** What is wrong with a value of a column; empty where nothing is. */
    public static Optional<String> complaint(Column column, String text) {
        Optional<String> form = complaint(column.type(), column.codes(), text);
        return form.isPresent() || !column.type().isNumeric() ? form : limitComplaint(column, text);
    }

    /** What is wrong with a value of a type, without regard to limits; empty where nothing is. */
    public static Optional<String> complaint(ColumnType type, Optional<CodeList> codes, String text) {
        return switch (type) {
            case CODE, STATUS -> codes.flatMap(list -> codeComplaint(list, text));
            case YES_NO -> YES_OR_NO.has(text) ? Optional.empty() : Optional.of(YES_OR_NO.complaint(text));
            case MONEY, NUMBER, SHARE ->
                unless(PlainText.number(text).isPresent(), text, "a plain number, as 1250 or 0.5");
            case INTEGER -> unless(isWhole(text), text, "a whole number, as 12");
            case DATE -> unless(PlainText.date(text).isPresent(), text, "a date of the form 2025-03-31");
            case DATE_OR_ROLLING ->
                unless(
                        text.equals("rolling") || PlainText.date(text).isPresent(),
                        text,
                        "a date of the form 2025-03-31, nor the word rolling");
            case YEAR -> unless(YEAR.matcher(text).matches(), text, "a year, as 2025");
            case FINANCIAL_YEAR -> unless(isFinancialYear(text), text, "a financial year of the form 2025-26");
            case COUNCIL, COUNCILS ->
                unless(areCouncils(text), text, "a GSS code, or several with ; between, as E06000052");
            case TEXT -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean fits, String text, String wanted) {
        return fits ? Optional.empty() : Optional.of("'" + text + "' is not " + wanted);
    }

    private static Optional<String> codeComplaint(CodeList list, String text) {
        Choice choice = Choice.of(
                "a code of codes/" + list.id() + ".csv",
                list.codes().stream().map(Code::code).toList());
        return choice.has(text) ? Optional.empty() : Optional.of(choice.complaint(text));
    }

    private static boolean isWhole(String text) {
        return PlainText.number(text).isPresent() && text.indexOf('.') < 0;
    }

    private static boolean isFinancialYear(String text) {
        return FinancialYear.parse(text)
                .filter(year -> year.toString().equals(text))
                .isPresent();
    }

    private static boolean areCouncils(String text) {
        return Arrays.stream(text.split(";", -1)).map(String::strip).allMatch(CouncilCode::isCode);
    }

    private static Optional<String> limitComplaint(Column column, String text) {
        BigDecimal value = new BigDecimal(text);
        boolean low =
                column.minimum().filter(least -> value.compareTo(least) < 0).isPresent();
        boolean high =
                column.maximum().filter(most -> value.compareTo(most) > 0).isPresent();
        if (!low && !high) {
            return Optional.empty();
        }
        String limit = low
                ? "less than " + column.minimum().get()
                : "more than " + column.maximum().get();
        return Optional.of("'" + text + "' is " + limit + ", which the column does not allow");
    }
}
