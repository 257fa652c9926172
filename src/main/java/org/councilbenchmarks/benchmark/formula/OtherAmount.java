package org.councilbenchmarks.benchmark.formula;

import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.catalogue.indicators.Measure;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;

/**
 * A denominator that does not come from the return's own rows.
 *
 * @param figure its amount; not applicable where the formula has none
 * @param marks on it
 * @param parts the rows of the other return, if it rests on any
 */
record OtherAmount(Figure figure, Marks marks, Optional<TableParts> parts) {

    private static OtherAmount of(Figure figure) {
        return new OtherAmount(figure, Marks.NONE, Optional.empty());
    }

    /**
     * A figure of another return, complete or not at all: nothing is divided by half a workforce.
     *
     * @param schema of the other return
     */
    static OtherAmount ofReturn(Measure.OtherReturn measure, ReturnSchema schema, CouncilYear in) {
        Optional<FactTable> found = in.find(measure.returnId());
        if (found.isEmpty()) {
            return of(Figure.notAvailable());
        }
        FactTable table = found.get();
        RowAmount column = new RowAmount.Columns(List.of(measure.column()));
        List<RowPart> parts =
                new RowFormula(List.of(), List.of(), column, Optional.of(column), false).parts(table.rows(), in.day());
        RowSums sums = RowSums.of(parts);
        boolean complete = !parts.isEmpty() && parts.stream().allMatch(RowPart::isCounted);
        JointSplit split = JointSplit.of(table, Apportionment.isDivisible(schema, column));
        Figure sum = complete && !split.undivided() ? Figure.of(sums.denominator()) : Figure.notAvailable();
        TableParts rows = new TableParts(table, parts, split.share(), TableParts.Sides.DENOMINATOR);
        return new OtherAmount(sum.times(split.share()), split.marks(), Optional.of(rows));
    }

    static OtherAmount ofPopulation(CouncilYear in) {
        return of(in.population());
    }

    static OtherAmount none() {
        return of(Figure.notApplicable());
    }

    List<FactTable> inputs() {
        return parts.map(TableParts::table).stream().toList();
    }
}
