package org.councilbenchmarks.catalogue.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.indicators.UsableColumns.Usable;
import org.councilbenchmarks.catalogue.returns.CanonicalText;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.catalogue.tables.Choice;

/**
 * Reads conditions: {@code column operator value}, joined by {@code and}. The column has to be there, the operator has to
 * make sense for its type, and the value has to be one that the column can hold.
 */
final class ConditionParser {
    private static final Choice OPERATORS = Choice.of(
            "an operator",
            Arrays.stream(Operator.values()).map(Operator::symbol).toList());
    private static final String FORM =
            "a condition; write column operator value, as category = saas or supplier present";

    private final UsableColumns columns;

    ConditionParser(UsableColumns columns) {
        this.columns = columns;
    }

    /**
     * @param complain is told of each thing that is wrong
     * @return the conditions that could be read; none where the text is blank
     */
    List<Condition> parse(String text, Consumer<String> complain) {
        List<Condition> conditions = new ArrayList<>();
        if (!text.isBlank()) {
            for (String part : text.strip().split("\\s+and\\s+", -1)) {
                one(part, complain).ifPresent(conditions::add);
            }
        }
        return conditions;
    }

    private Optional<Condition> one(String text, Consumer<String> complain) {
        String[] words = text.split("\\s+", 3);
        if (words.length < 2) {
            complain.accept("'" + text + "' is not " + FORM);
            return Optional.empty();
        }
        Optional<Operator> operator = Operator.find(words[1]);
        if (operator.isEmpty()) {
            complain.accept(OPERATORS.complaint(words[1]));
            return Optional.empty();
        }
        String[] subject = words[0].split("\\.", 2);
        Optional<Usable> column = columns.find(subject[0], complain);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        List<String> values = values(operator.get(), words.length < 3 ? "" : words[2]);
        Condition condition = new Condition(subject[0], subject.length < 2 ? "" : subject[1], operator.get(), values);
        List<String> complaints = complaints(condition, column.get());
        complaints.forEach(complain);
        return complaints.isEmpty() ? Optional.of(condition) : Optional.empty();
    }

    private static List<String> values(Operator operator, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return operator == Operator.IN
                ? Arrays.stream(text.split("\\|", -1)).map(String::strip).toList()
                : List.of(text.strip());
    }

    private static List<String> complaints(Condition condition, Usable column) {
        if (condition.isPresence()) {
            return condition.values().isEmpty()
                    ? List.of()
                    : List.of("'" + condition.operator().symbol() + "' compares with nothing; leave the value out");
        }
        if (condition.values().isEmpty()) {
            return List.of("'" + condition + "' says not what to compare with");
        }
        return condition.flag().isEmpty() ? valueComplaints(condition, column) : flagComplaints(condition, column);
    }

    private static List<String> flagComplaints(Condition condition, Usable column) {
        Optional<CodeList> list = column.codes();
        if (list.isEmpty()) {
            return List.of("'" + column.name() + "' is not a column of codes, so it has no flag " + condition.flag());
        }
        Choice flags = Choice.of(
                "a flag of codes/" + list.get().id() + ".csv", list.get().flags());
        if (!flags.has(condition.flag())) {
            return List.of(flags.complaint(condition.flag()));
        }
        if (isOrder(condition.operator())) {
            return List.of("'" + condition.operator().symbol() + "' does not go with a flag; use =, != or in");
        }
        Choice values = Choice.of(
                "a value of " + condition.flag() + " in codes/" + list.get().id() + ".csv",
                list.get().codes().stream()
                        .map(code -> code.flag(condition.flag()))
                        .distinct()
                        .toList());
        return condition.values().stream()
                .filter(value -> !values.has(value))
                .map(values::complaint)
                .toList();
    }

    private static List<String> valueComplaints(Condition condition, Usable column) {
        ColumnType type = column.type();
        if (type == ColumnType.COUNCIL || type == ColumnType.COUNCILS) {
            return List.of("'" + column.name() + "' holds councils; only present and blank can be asked of it");
        }
        boolean ordered = type.isNumeric() || isDate(type);
        if (isOrder(condition.operator()) && !ordered) {
            return List.of("'" + condition.operator().symbol() + "' goes with numbers and dates; " + column.name()
                    + " is of type " + type.code());
        }
        return condition.values().stream()
                .flatMap(value -> valueComplaint(value, column).stream())
                .toList();
    }

    private static Optional<String> valueComplaint(String value, Usable column) {
        if (!isDate(column.type())) {
            return CanonicalText.complaint(column.type(), column.codes(), value);
        }
        return AsOf.parse(value).isPresent()
                ? Optional.empty()
                : CanonicalText.complaint(column.type(), Optional.empty(), value)
                        .map(complaint -> complaint + ", nor as-of + 12 months or the like");
    }

    private static boolean isDate(ColumnType type) {
        return type == ColumnType.DATE || type == ColumnType.DATE_OR_ROLLING;
    }

    private static boolean isOrder(Operator operator) {
        Set<Operator> order = EnumSet.of(Operator.LESS, Operator.AT_MOST, Operator.GREATER, Operator.AT_LEAST);
        return order.contains(operator);
    }
}
