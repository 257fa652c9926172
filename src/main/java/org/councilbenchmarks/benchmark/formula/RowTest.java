package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.benchmark.rows.FactRow;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.indicators.AsOf;
import org.councilbenchmarks.catalogue.indicators.Condition;
import org.councilbenchmarks.catalogue.indicators.Operator;
import org.councilbenchmarks.catalogue.tables.PlainText;
import org.councilbenchmarks.domain.returns.Cell;

/** A condition of the catalogue made ready to test rows. A blank cell says unknown, except where its presence is asked. */
final class RowTest {

    private final Condition condition;
    private final Optional<CodeList> codes;
    private final boolean assessing;
    private final List<Value> values;
    private final String notMet;
    private final String blank;

    private RowTest(Condition condition, Optional<CodeList> codes, boolean assessing) {
        this.condition = condition;
        this.codes = codes;
        this.assessing = assessing && condition.operator() == Operator.PRESENT;
        this.values = condition.values().stream().map(Value::of).toList();
        this.notMet = "not so: " + condition;
        this.blank = condition.column() + " is blank";
    }

    /** @param codes the list of the column, which its flags are looked up in; empty where it has none */
    static RowTest of(Condition condition, Optional<CodeList> codes) {
        return new RowTest(condition, codes, false);
    }

    /** Of a denominator: there, {@code present} says which rows can be assessed, and the others count as not known. */
    static RowTest ofDenominator(Condition condition, Optional<CodeList> codes) {
        return new RowTest(condition, codes, true);
    }

    String column() {
        return condition.column();
    }

    /** Whether a row that fails it is one that cannot be assessed, rather than one outside the base. */
    boolean saysAssessable() {
        return assessing;
    }

    /** In words, why a row is outside. */
    String notMet() {
        return notMet;
    }

    /** In words, why a row cannot be told. */
    String blank() {
        return blank;
    }

    /** @param day the as-of date of the figures */
    Truth test(FactRow row, LocalDate day) {
        Cell cell = row.cell(condition.column());
        if (condition.isPresence()) {
            return Truth.of(cell.isBlank() == (condition.operator() == Operator.BLANK));
        }
        if (!condition.flag().isEmpty()) {
            return cell.isBlank() ? Truth.UNKNOWN : compareText(flagOf(cell));
        }
        return switch (cell) {
            case Cell.Blank b -> Truth.UNKNOWN;
            case Cell.Amount amount ->
                compare(value -> amount.value().compareTo(value.number().orElseThrow()));
            case Cell.Day date ->
                compare(value ->
                        date.value().compareTo(value.day().orElseThrow().on(day)));
            default -> compareText(cell.canonical());
        };
    }

    private String flagOf(Cell cell) {
        return codes.flatMap(list -> list.find(cell.canonical()))
                .map((Code code) -> code.flag(condition.flag()))
                .orElse("");
    }

    /** What a cell is compared with, read once in every way in which it can be read. */
    private record Value(String text, Optional<BigDecimal> number, Optional<DayOf> day) {

        static Value of(String text) {
            return new Value(text, PlainText.number(text), dayOf(text));
        }

        private static Optional<DayOf> dayOf(String text) {
            Optional<DayOf> counted = AsOf.parse(text).map(asOf -> asOf::on);
            return counted.isPresent() ? counted : PlainText.date(text).map(date -> asOf -> date);
        }
    }

    /** A day, where the figures are as of another. */
    @FunctionalInterface
    private interface DayOf {
        LocalDate on(LocalDate asOf);
    }

    /** Gives the sign of cell − value. */
    @FunctionalInterface
    private interface Comparison {
        int with(Value value);
    }

    private Truth compare(Comparison comparison) {
        return switch (condition.operator()) {
            case EQUAL -> Truth.of(comparison.with(values.getFirst()) == 0);
            case NOT_EQUAL -> Truth.of(comparison.with(values.getFirst()) != 0);
            case IN -> Truth.of(values.stream().anyMatch(v -> comparison.with(v) == 0));
            case LESS -> Truth.of(comparison.with(values.getFirst()) < 0);
            case AT_MOST -> Truth.of(comparison.with(values.getFirst()) <= 0);
            case GREATER -> Truth.of(comparison.with(values.getFirst()) > 0);
            case AT_LEAST -> Truth.of(comparison.with(values.getFirst()) >= 0);
            case PRESENT -> Truth.YES;
            case BLANK -> Truth.NO;
        };
    }

    /** Words have no order: what asks for one cannot be told. A rolling contract end is such a word. */
    private Truth compareText(String text) {
        return switch (condition.operator()) {
            case EQUAL, NOT_EQUAL, IN -> compare(value -> text.compareTo(value.text()));
            default -> Truth.UNKNOWN;
        };
    }
}
