package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;

/**
 * The parts of rows, added up.
 *
 * @param numerator Σ of the rows that count
 * @param denominator likewise
 * @param knownShare how much of the base is known, 0 to 100; 100 where there is no base
 */
record RowSums(BigDecimal numerator, BigDecimal denominator, BigDecimal knownShare) {

    static RowSums of(List<RowPart> parts) {
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        BigDecimal known = BigDecimal.ZERO;
        BigDecimal base = BigDecimal.ZERO;
        int rows = 0;
        int knownRows = 0;
        for (RowPart part : parts) {
            if (part.standing() == RowPart.Standing.OUTSIDE) {
                continue;
            }
            rows++;
            base = Decimals.add(base, part.base());
            if (part.isCounted()) {
                knownRows++;
                known = Decimals.add(known, part.base());
                numerator = Decimals.add(numerator, part.numerator());
                denominator = Decimals.add(denominator, part.denominator());
            }
        }
        return new RowSums(numerator, denominator, share(known, base, knownRows, rows));
    }

    /** By the base's measure; by rows where that comes to nothing, since then it weighs none of them. */
    private static BigDecimal share(BigDecimal known, BigDecimal base, int knownRows, int rows) {
        if (knownRows == rows) {
            return Decimals.HUNDRED;
        }
        if (base.signum() == 0) {
            return percent(BigDecimal.valueOf(knownRows), BigDecimal.valueOf(rows));
        }
        return percent(known, base);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return Decimals.divide(Decimals.multiply(Decimals.HUNDRED, part), whole);
    }

    /** Nothing is known of a base that there is. */
    boolean isUnknown() {
        return knownShare.signum() == 0;
    }

    Figure numeratorFigure() {
        return isUnknown() ? Figure.notAvailable() : Figure.of(numerator);
    }

    Figure denominatorFigure() {
        return isUnknown() ? Figure.notAvailable() : Figure.of(denominator);
    }

    /** Whether a row that counts rests on too few scores in one of the columns. */
    static boolean restOnWeak(List<RowPart> parts, Set<String> columns) {
        for (RowPart part : parts) {
            boolean weak = !part.row().weak().isEmpty();
            if (weak && part.isCounted() && !Collections.disjoint(part.row().weak(), columns)) {
                return true;
            }
        }
        return false;
    }
}
