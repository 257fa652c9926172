package org.councilbenchmarks.domain.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;

/** The content of a checked cell: typed, in canonical form, or blank. */
public sealed interface Cell {
    /** Empty, or a word for missing ({@code n/a}, {@code TBC}). Never zero. */
    record Blank() implements Cell {}

    record Text(String value) implements Cell {}

    /** A code of the column's list. */
    record Code(String value) implements Cell {}

    /** Money in pounds, people, FTE, months: a decimal number. */
    record Amount(BigDecimal value) implements Cell {}

    record Day(LocalDate value) implements Cell {}

    record Rolling() implements Cell {}

    record YesNo(boolean value) implements Cell {}

    record Councils(List<CouncilCode> value) implements Cell {
        public Councils {
            value = List.copyOf(value);
        }
    }

    record Year(FinancialYear value) implements Cell {}

    static Cell blank() {
        return new Blank();
    }

    /** A contract that goes on until notice is given. */
    static Cell rolling() {
        return new Rolling();
    }

    static Cell text(String value) {
        return new Text(value);
    }

    static Cell code(String value) {
        return new Code(value);
    }

    static Cell number(BigDecimal value) {
        return new Amount(value);
    }

    static Cell day(LocalDate value) {
        return new Day(value);
    }

    static Cell yesNo(boolean value) {
        return new YesNo(value);
    }

    static Cell councils(List<CouncilCode> value) {
        return new Councils(value);
    }

    static Cell year(FinancialYear value) {
        return new Year(value);
    }

    default boolean isBlank() {
        return this instanceof Blank;
    }

    default Optional<BigDecimal> findNumber() {
        return this instanceof Amount n ? Optional.of(n.value()) : Optional.empty();
    }

    /**
     * The canonical text, as written in {@code restricted/systems.csv} and compared by conditions: codes as they are,
     * numbers plain without trailing zeros, ISO dates, {@code yes}/{@code no}, council codes joined by {@code ;}. Empty
     * where blank.
     */
    default String canonical() {
        return switch (this) {
            case Blank b -> "";
            case Text t -> t.value();
            case Code c -> c.value();
            case Amount n -> plain(n.value());
            case Day d -> d.value().toString();
            case Rolling r -> "rolling";
            case YesNo y -> y.value() ? "yes" : "no";
            case Councils c -> c.value().stream().map(CouncilCode::value).collect(Collectors.joining(";"));
            case Year y -> y.value().toString();
        };
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
