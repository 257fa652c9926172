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
import org.councilbenchmarks.domain.returns.Cell;

/** A condition of the catalogue made ready to test rows. A blank cell says unknown, except where its presence is asked. */
final class RowTest {

    private final Condition condition;
    private final Optional<CodeList> codes;
    private final boolean assessing;
    private final String notMet;
    private final String blank;

    private RowTest(Condition condition, Optional<CodeList> codes, boolean assessing) {
        this.condition = condition;
        this.codes = codes;
        this.assessing = assessing && condition.operator() == Operator.PRESENT;
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
            case Cell.Amount amount -> compare(number -> amount.value().compareTo(new BigDecimal(number)));
            case Cell.Day date -> compare(text -> date.value().compareTo(dayOf(text, day)));
            default -> compareText(cell.canonical());
        };
    }

    private String flagOf(Cell cell) {
        return codes.flatMap(list -> list.find(cell.canonical()))
                .map((Code code) -> code.flag(condition.flag()))
                .orElse("");
    }

    private static LocalDate dayOf(String text, LocalDate day) {
        return AsOf.parse(text).map(asOf -> asOf.on(day)).orElseGet(() -> LocalDate.parse(text.strip()));
    }

    /** Gives the sign of cell − value. */
    @FunctionalInterface
    private interface Comparison {
        int with(String value);
    }

    private Truth compare(Comparison comparison) {
        List<String> values = condition.values();
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
            case EQUAL, NOT_EQUAL, IN -> compare(text::compareTo);
            default -> Truth.UNKNOWN;
        };
    }
}
