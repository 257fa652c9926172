package org.councilbenchmarks.catalogue.indicators;

import java.util.List;

/**
 * A test of a row's cell: {@code category in saas|cloud_hosting}, {@code earliest_exit <= as-of + 12 months}.
 *
 * @param column a column of the return, or a derived one
 * @param flag a further column of the column's code list ({@code bought_in} of {@code category.bought_in}); empty for the
 *     cell itself
 * @param operator how it is compared
 * @param values what with: one for most operators, several for {@link Operator#IN}, none for presence
 */
public record Condition(String column, String flag, Operator operator, List<String> values) {
    public Condition {
        values = List.copyOf(values);
    }

    /** Whether it asks only if the cell is filled. */
    public boolean isPresence() {
        return operator == Operator.PRESENT || operator == Operator.BLANK;
    }

    @Override
    public String toString() {
        String subject = flag.isEmpty() ? column : column + "." + flag;
        return (subject + " " + operator.symbol() + " " + String.join("|", values)).strip();
    }
}
