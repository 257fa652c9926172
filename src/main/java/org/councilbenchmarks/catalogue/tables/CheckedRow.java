package org.councilbenchmarks.catalogue.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.councilbenchmarks.csv.ConfigRow;
import org.councilbenchmarks.domain.CouncilCode;

/**
 * A row of the configuration whose cells are taken out typed. A cell that is not as it should be is a fault with a message
 * that says what was there and what is allowed, and reads as absent.
 */
public final class CheckedRow {
    private static final Choice YES_OR_NO = Choice.of("yes or no", List.of("yes", "no"));

    private final ConfigRow row;
    private final Faults faults;

    public CheckedRow(ConfigRow row, Faults faults) {
        this.row = row;
        this.faults = faults;
    }

    public int line() {
        return row.line();
    }

    public void fault(String column, String message) {
        faults.add(row, column, message);
    }

    /** As it stands, stripped; empty where it is blank. */
    public String text(String column) {
        return row.get(column);
    }

    /** A text that has to be there. */
    public String filled(String column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            fault(column, "The cell is blank; " + column + " has to be filled");
        }
        return text;
    }

    /** The parts of a list, {@code ;} between. */
    public List<String> list(String column) {
        return row.list(column);
    }

    /** Absent where the cell is blank, which is no fault, or holds no plain number, which is one. */
    public Optional<BigDecimal> findNumber(String column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = PlainText.number(text);
        if (number.isEmpty()) {
            fault(column, "'" + text + "' is not a plain number, as 1250 or 0.5");
        }
        return number;
    }

    /** A number that has to be there. */
    public Optional<BigDecimal> number(String column) {
        filled(column);
        return findNumber(column);
    }

    /** A whole number that has to be there, from {@code least} on. */
    public Optional<Long> whole(String column, long least) {
        Optional<BigDecimal> number = number(column);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        boolean fits = number.get().stripTrailingZeros().scale() <= 0
                && number.get().compareTo(BigDecimal.valueOf(least)) >= 0
                && number.get().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        if (!fits) {
            fault(column, "'" + text(column) + "' is not a whole number from " + least + " on");
        }
        return fits ? Optional.of(number.get().longValueExact()) : Optional.empty();
    }

    /** Absent where the cell is blank, which is no fault, or holds no ISO date, which is one. */
    public Optional<LocalDate> findDate(String column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = PlainText.date(text);
        if (date.isEmpty()) {
            fault(column, "'" + text + "' is not a date of the form 2025-03-31");
        }
        return date;
    }

    /** Whether a cell that has to say yes or no says yes. */
    public boolean yes(String column) {
        return choose(column, YES_OR_NO, Optional::of).map("yes"::equals).orElse(false);
    }

    /** One of a closed set; a fault where it is blank or none of them. */
    public <T> Optional<T> choose(String column, Choice choice, Function<String, Optional<T>> find) {
        String text = filled(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!choice.has(text)) {
            fault(column, choice.complaint(text));
            return Optional.empty();
        }
        return find.apply(text);
    }

    /** The same of each part of a list, which may be empty. */
    public List<String> chooseEach(String column, Choice choice) {
        List<String> parts = list(column);
        parts.stream().filter(part -> !choice.has(part)).forEach(part -> fault(column, choice.complaint(part)));
        return parts.stream().filter(choice::has).toList();
    }

    /** A GSS code that has to be there; the form is checked, not whether there is such a council. */
    public Optional<CouncilCode> council(String column) {
        String text = filled(column);
        return text.isEmpty() ? Optional.empty() : code(column, text);
    }

    /** GSS codes, {@code ;} between. */
    public List<CouncilCode> councils(String column) {
        return list(column).stream()
                .flatMap(text -> code(column, text).stream())
                .toList();
    }

    private Optional<CouncilCode> code(String column, String text) {
        if (!CouncilCode.isCode(text)) {
            fault(column, "'" + text + "' is not a GSS code, an E and eight digits as E06000052");
            return Optional.empty();
        }
        return Optional.of(CouncilCode.of(text));
    }

    /** Where the row's facts come from has to be a row of {@code sources.csv}. */
    public void checkSource(Set<String> sources) {
        String source = filled("source");
        if (!source.isEmpty() && !sources.contains(source)) {
            Choice known =
                    Choice.of("an id of sources.csv", sources.stream().sorted().toList());
            fault("source", known.complaint(source));
        }
    }

    /**
     * Whether a key has not been seen in an earlier row; a fault that names its line where it has.
     *
     * @param seen keys to the lines on which they stand; the key is added
     */
    public boolean isFirst(String column, String key, Map<String, Integer> seen) {
        Integer earlier = seen.putIfAbsent(key, line());
        if (earlier != null) {
            fault(column, "'" + key + "' stands on line " + earlier + " already");
        }
        return earlier == null;
    }
}
