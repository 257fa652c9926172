package org.councilbenchmarks.domain.measures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * A value that is known, or absent for a reason. Arithmetic on an absent figure is absent; where both sides are, the
 * reason of higher precedence stands ({@code [z]} over {@code [x]} over {@code [c]}).
 */
public sealed interface Figure {
    /** A known value; zero is one. */
    record Known(BigDecimal value) implements Figure {}

    /** No value, and why. */
    record Absent(Absence reason) implements Figure {}

    static Figure of(BigDecimal value) {
        return new Known(value);
    }

    static Figure of(long value) {
        return new Known(BigDecimal.valueOf(value));
    }

    static Figure absent(Absence reason) {
        return new Absent(reason);
    }

    /** {@code [x]}: not returned, or rejected. */
    static Figure notAvailable() {
        return new Absent(Absence.NOT_AVAILABLE);
    }

    /** {@code [z]}: not applicable, or a known denominator of zero or less. */
    static Figure notApplicable() {
        return new Absent(Absence.NOT_APPLICABLE);
    }

    /** {@code [c]}: withheld. */
    static Figure withheld() {
        return new Absent(Absence.WITHHELD);
    }

    default boolean isKnown() {
        return this instanceof Known;
    }

    default Optional<BigDecimal> find() {
        return this instanceof Known known ? Optional.of(known.value()) : Optional.empty();
    }

    default Optional<Absence> absence() {
        return this instanceof Absent absent ? Optional.of(absent.reason()) : Optional.empty();
    }

    /** @throws IllegalStateException where the figure is absent */
    default BigDecimal get() {
        return find().orElseThrow(() -> new IllegalStateException("The figure is absent: " + this));
    }

    default Figure map(UnaryOperator<BigDecimal> change) {
        return this instanceof Known known ? new Known(change.apply(known.value())) : this;
    }

    /** Both known: the operation's result; else absent for the prevailing reason. */
    default Figure combine(Figure other, BinaryOperator<BigDecimal> operation) {
        return switch (this) {
            case Known a ->
                switch (other) {
                    case Known b -> new Known(operation.apply(a.value(), b.value()));
                    case Absent b -> b;
                };
            case Absent a ->
                switch (other) {
                    case Known b -> a;
                    case Absent b -> absent(a.reason().over(b.reason()));
                };
        };
    }

    default Figure plus(Figure other) {
        return combine(other, Decimals::add);
    }

    default Figure minus(Figure other) {
        return combine(other, Decimals::subtract);
    }

    default Figure times(Figure other) {
        return combine(other, Decimals::multiply);
    }

    /** Not applicable where the divisor is known and zero or less: nothing can be said per nobody. */
    default Figure over(Figure divisor) {
        if (divisor instanceof Known known && known.value().signum() <= 0) {
            return combine(notApplicable(), Decimals::add);
        }
        return combine(divisor, Decimals::divide);
    }
}
