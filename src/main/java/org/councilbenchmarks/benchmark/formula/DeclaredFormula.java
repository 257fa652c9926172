package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.benchmark.rows.FactRow;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.indicators.Kind;
import org.councilbenchmarks.catalogue.indicators.Measure;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.IndicatorKey;

/** Sums, counts, quotients and means of a return's rows, as declared in the catalogue. */
final class DeclaredFormula implements Calculation {

    private final Catalogue catalogue;
    private final Indicator indicator;
    private final ReturnSchema schema;
    private final RowFormula formula;
    private final boolean divisible;

    DeclaredFormula(Catalogue catalogue, Indicator indicator) {
        this.catalogue = catalogue;
        this.indicator = indicator;
        this.schema = catalogue.getReturn(indicator.returnId());
        this.formula = FormulaCompiler.compile(schema, indicator.formula());
        this.divisible = isDivisible();
    }

    @Override
    public BigDecimal scale() {
        return indicator.formula().scale();
    }

    /** Distinct values of two councils may be the same ones. */
    @Override
    public boolean isAdditive() {
        return !(indicator.formula().numerator() instanceof Measure.Distinct)
                && !(indicator.formula().denominator() instanceof Measure.Distinct);
    }

    @Override
    public boolean isPerResident() {
        return indicator.formula().denominator() instanceof Measure.Population;
    }

    @Override
    public Working work(CouncilYear in, String breakdown) {
        Optional<FactTable> table = in.find(schema.id());
        OtherAmount other = other(in);
        List<FactRow> rows = table.map(t -> rowsOf(t, breakdown)).orElse(List.of());
        return rows.isEmpty() ? withoutRows(table, other) : withRows(table.get(), formula.parts(rows, in.day()), other);
    }

    private List<FactRow> rowsOf(FactTable table, String breakdown) {
        if (breakdown.equals(IndicatorKey.ALL)) {
            return table.rows();
        }
        String column = indicator.breakdown().orElseThrow();
        List<FactRow> rows = new ArrayList<>();
        for (FactRow row : table.rows()) {
            if (row.cell(column).canonical().equals(breakdown)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Working withoutRows(Optional<FactTable> table, OtherAmount other) {
        Figure x = Figure.notAvailable();
        Figure denominator = hasOwnDenominator() ? x : other.figure();
        return new Working(
                valueOf(x, denominator),
                x,
                denominator,
                x,
                Marks.NONE,
                inputs(table.stream().toList(), other),
                List.of(),
                List.copyOf(other.parts().stream().toList()));
    }

    private Working withRows(FactTable table, List<RowPart> parts, OtherAmount other) {
        RowSums sums = RowSums.of(parts);
        JointSplit split = JointSplit.of(table, divisible);
        boolean stays = split.undivided() && !hasOwnDenominator();
        Figure numerator =
                stays ? Figure.notAvailable() : sums.numeratorFigure().times(split.share());
        Figure denominator = hasOwnDenominator() ? sums.denominatorFigure().times(split.share()) : other.figure();
        Marks marks = split.marks().and(other.marks());
        if (RowSums.restOnWeak(parts, formula.columns())) {
            marks = marks.with(Mark.LOW_RELIABILITY);
        }
        List<Trace> evidence = new ArrayList<>();
        evidence.add(new TableParts(table, parts, split.share(), sides()));
        other.parts().ifPresent(evidence::add);
        return new Working(
                valueOf(numerator, denominator),
                numerator,
                denominator,
                knownShare(sums, other),
                marks,
                inputs(List.of(table), other),
                split.parts(
                        sums.numeratorFigure(),
                        hasOwnDenominator() ? sums.denominatorFigure() : Figure.notApplicable()),
                evidence);
    }

    /** Of a base that another return should have given and did not, nothing is known. */
    private Figure knownShare(RowSums sums, OtherAmount other) {
        boolean missing = !hasOwnDenominator() && other.figure().equals(Figure.notAvailable());
        return missing ? Figure.notAvailable() : Figure.of(sums.knownShare());
    }

    private Figure valueOf(Figure numerator, Figure denominator) {
        boolean quotient = hasOwnDenominator() || !(indicator.formula().denominator() instanceof Measure.None);
        return quotient ? Working.quotient(scale(), numerator, denominator) : numerator;
    }

    /** Whether the rows themselves give the denominator. */
    private boolean hasOwnDenominator() {
        return formula.denominator().isPresent();
    }

    private TableParts.Sides sides() {
        return hasOwnDenominator() ? TableParts.Sides.BOTH : TableParts.Sides.NUMERATOR;
    }

    private boolean isDivisible() {
        boolean below = formula.denominator()
                .map(d -> Apportionment.isDivisible(schema, d))
                .orElse(true);
        // A weighted sum is divided with its weights, whatever it is that they weigh.
        boolean weighted = indicator.formula().kind() == Kind.WEIGHTED_MEAN;
        return below && (weighted || Apportionment.isDivisible(schema, formula.numerator()));
    }

    private OtherAmount other(CouncilYear in) {
        return switch (indicator.formula().denominator()) {
            case Measure.Population p -> OtherAmount.ofPopulation(in);
            case Measure.OtherReturn o -> OtherAmount.ofReturn(o, catalogue.getReturn(o.returnId()), in);
            default -> OtherAmount.none();
        };
    }

    private static List<FactTable> inputs(List<FactTable> own, OtherAmount other) {
        List<FactTable> inputs = new ArrayList<>(own);
        inputs.addAll(other.inputs());
        return inputs;
    }
}
