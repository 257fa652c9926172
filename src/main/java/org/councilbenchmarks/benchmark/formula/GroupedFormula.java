package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.benchmark.statistics.Concentration;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.indicators.Kind;
import org.councilbenchmarks.catalogue.indicators.Measure;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;

/**
 * Concentration of a column by the values of another, as cost by supplier group: the share of the largest group, or the
 * Herfindahl–Hirschman index. Groups with a positive total count. The numerator of a share is the largest group's total;
 * that of an index is not applicable.
 */
final class GroupedFormula implements Calculation {

    private final Indicator indicator;
    private final ReturnSchema schema;
    private final RowFormula formula;
    private final String by;

    GroupedFormula(Catalogue catalogue, Indicator indicator) {
        this.indicator = indicator;
        this.schema = catalogue.getReturn(indicator.returnId());
        this.formula = FormulaCompiler.compile(schema, indicator.formula());
        this.by = switch (indicator.formula().numerator()) {
            case Measure.Grouped grouped -> grouped.by();
            default -> throw new IllegalArgumentException(indicator.id() + " needs an amount by groups");
        };
    }

    @Override
    public BigDecimal scale() {
        return indicator.formula().scale();
    }

    /** The largest group of one council need not be that of another. */
    @Override
    public boolean isAdditive() {
        return false;
    }

    @Override
    public Working work(CouncilYear in, String breakdown) {
        Optional<FactTable> table = in.find(schema.id()).filter(t -> !t.rows().isEmpty());
        return table.map(t -> work(t, formula.parts(t.rows(), in.day())))
                .orElseGet(() -> Working.absent(Figure.notAvailable()));
    }

    private Working work(FactTable table, List<RowPart> parts) {
        RowSums sums = RowSums.of(parts);
        Map<String, BigDecimal> groups = groups(parts);
        Concentration concentration = Concentration.of(groups.values());
        JointSplit split = JointSplit.of(table, Apportionment.isDivisible(schema, formula.numerator()));
        Figure largest = Figure.of(concentration.sumOfLargest(1)).times(split.share());
        Figure total = Figure.of(concentration.total()).times(split.share());
        boolean index = indicator.formula().kind() == Kind.HHI;
        Figure value = index ? concentration.hhi() : Working.quotient(Decimals.HUNDRED, largest, total);
        Figure x = Figure.notAvailable();
        return new Working(
                sums.isUnknown() ? x : value,
                sums.isUnknown() ? x : index ? Figure.notApplicable() : largest,
                sums.isUnknown() ? x : total,
                Figure.of(sums.knownShare()),
                split.marks(),
                List.of(table),
                split.parts(largest, total),
                List.of(new TableParts(table, largestOnly(parts, groups), split.share(), TableParts.Sides.BOTH)));
    }

    private Map<String, BigDecimal> groups(List<RowPart> parts) {
        Map<String, BigDecimal> groups = new TreeMap<>();
        parts.stream()
                .filter(RowPart::isCounted)
                .forEach(p -> groups.merge(groupOf(p), p.denominator(), Decimals::add));
        return groups;
    }

    private String groupOf(RowPart part) {
        return part.row().cell(by).canonical();
    }

    /** As evidence, the rows of the largest group (of several, the first by name) make the numerator. */
    private List<RowPart> largestOnly(List<RowPart> parts, Map<String, BigDecimal> groups) {
        String largest = groups.entrySet().stream()
                .max(Map.Entry.<String, BigDecimal>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
        List<RowPart> shown = new ArrayList<>();
        for (RowPart part : parts) {
            boolean outside = part.isCounted() && !groupOf(part).equals(largest);
            shown.add(outside ? RowPart.counts(part.row(), BigDecimal.ZERO, part.denominator(), part.base()) : part);
        }
        return shown;
    }
}
