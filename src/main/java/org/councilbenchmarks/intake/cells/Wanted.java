package org.councilbenchmarks.intake.cells;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.returns.Column;

/** Says what a column wants in the words of a council officer: {@code a whole number of 0 or more, as 12}. */
public final class Wanted {
    /** A longer list is not read in a sentence; the template has it. */
    private static final int NAMED_IN_FULL = 14;

    private Wanted() {}

    public static String of(Column column) {
        String example = column.words().example();
        return kind(column) + limits(column) + (example.isBlank() ? "" : ", as " + example);
    }

    private static String kind(Column column) {
        return switch (column.type()) {
            case COUNCIL -> "the GSS code or the name of the council";
            case COUNCILS -> "GSS codes or names of councils with ; between";
            case FINANCIAL_YEAR -> "a financial year";
            case STATUS, CODE -> column.codes().map(Wanted::listed).orElse("a code");
            case MONEY -> "an amount in pounds";
            case NUMBER -> "a number";
            case INTEGER -> "a whole number";
            case SHARE -> "a share in per cent";
            case DATE -> "a date with the day before the month";
            case DATE_OR_ROLLING -> "a date with the day before the month, or rolling";
            case YES_NO -> "yes or no";
            case YEAR -> "a year of four digits";
            case TEXT -> "a text of at most " + TextParser.LONGEST + " characters";
        };
    }

    private static String listed(CodeList list) {
        List<Code> codes = list.codes();
        return codes.size() > NAMED_IN_FULL
                ? "one of the " + codes.size() + " values of the list " + list.id()
                : "one of " + codes.stream().map(Code::code).collect(Collectors.joining(", "));
    }

    private static String limits(Column column) {
        String least = column.minimum().map(BigDecimal::toPlainString).orElse("");
        String most = column.maximum().map(BigDecimal::toPlainString).orElse("");
        if (!column.type().isNumeric() || (least.isEmpty() && most.isEmpty())) {
            return "";
        }
        if (most.isEmpty()) {
            return " of " + least + " or more";
        }
        return least.isEmpty() ? " of at most " + most : " from " + least + " to " + most;
    }
}
