package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.indicators.Algorithms;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.indicators.Measure;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Evidence;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.Openness;

/**
 * Works out every indicator of the catalogue for one council and year. Holds the compiled formulas and nothing else, so it
 * may be used by several threads.
 */
public final class FormulaEngine {

    private final Catalogue catalogue;
    private final Map<String, Calculation> calculations = new TreeMap<>();
    private final Map<String, List<String>> breakdowns = new TreeMap<>();

    private FormulaEngine(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Indicator indicator : catalogue.indicators()) {
            calculations.put(indicator.id(), compile(catalogue, indicator));
            breakdowns.put(indicator.id(), breakdownsOf(catalogue, indicator));
        }
    }

    /** @throws IllegalArgumentException where an indicator's formula cannot be worked out: the catalogue is not checked */
    public static FormulaEngine of(Catalogue catalogue) {
        return new FormulaEngine(catalogue);
    }

    private static Calculation compile(Catalogue catalogue, Indicator indicator) {
        return switch (indicator.formula().kind()) {
            case RATIO, SHARE, COUNT, SUM, MEAN, WEIGHTED_MEAN -> new DeclaredFormula(catalogue, indicator);
            case MAX_SHARE, HHI -> new GroupedFormula(catalogue, indicator);
            case ALGORITHM -> algorithm(catalogue, indicator);
        };
    }

    private static Calculation algorithm(Catalogue catalogue, Indicator indicator) {
        String name = indicator.formula().numerator() instanceof Measure.Algorithm a ? a.name() : "";
        return switch (name) {
            case Algorithms.BUDGET_VARIANCE -> new BudgetVariance();
            case Algorithms.PLANNED_GROWTH -> new PlannedGrowth();
            case Algorithms.COMPLETENESS -> new Completeness();
            case Algorithms.REFUSED_ROWS -> new RefusedRows();
            case Algorithms.CHANGE_NPSV -> change(catalogue, ChangeFigure.NPSV);
            case Algorithms.CHANGE_BCR -> change(catalogue, ChangeFigure.BCR);
            case Algorithms.CHANGE_PAYBACK -> change(catalogue, ChangeFigure.PAYBACK);
            case Algorithms.CHANGE_EVIDENCE_SHARE -> change(catalogue, ChangeFigure.EVIDENCE_SHARE);
            case Algorithms.CHANGE_REALISED -> change(catalogue, ChangeFigure.REALISED);
            case Algorithms.PAYMENTS_PER_RESIDENT ->
                new PaymentsFormula(PaymentsFormula.Question.PER_RESIDENT, catalogue);
            case Algorithms.PAYMENTS_SUPPLIERS -> new PaymentsFormula(PaymentsFormula.Question.SUPPLIERS, catalogue);
            case Algorithms.PAYMENTS_TOP_SHARE -> new PaymentsFormula(PaymentsFormula.Question.TOP_SHARE, catalogue);
            case Algorithms.PAYMENTS_CONCENTRATION ->
                new PaymentsFormula(PaymentsFormula.Question.CONCENTRATION, catalogue);
            case Algorithms.PAYMENTS_RESELLER_SHARE ->
                new PaymentsFormula(PaymentsFormula.Question.RESELLER_SHARE, catalogue);
            case Algorithms.PAYMENTS_RECONCILED -> new PaymentsFormula(PaymentsFormula.Question.RECONCILED, catalogue);
            default -> throw new IllegalArgumentException(indicator.id() + " names no algorithm: " + name);
        };
    }

    private static Calculation change(Catalogue catalogue, ChangeFigure figure) {
        return new ChangePortfolio(catalogue.reference(), figure);
    }

    /** {@code all}, then the codes of the indicator's dimension, in the order of their list. */
    public List<String> listBreakdowns(Indicator indicator) {
        return breakdowns.getOrDefault(indicator.id(), List.of());
    }

    private static List<String> breakdownsOf(Catalogue catalogue, Indicator indicator) {
        List<String> breakdowns = new ArrayList<>(List.of(IndicatorKey.ALL));
        indicator
                .breakdown()
                .flatMap(column -> catalogue.getReturn(indicator.returnId()).findColumn(column))
                .flatMap(Column::codes)
                .map(CodeList::codes)
                .orElse(List.of())
                .forEach((Code code) -> breakdowns.add(code.code()));
        return List.copyOf(breakdowns);
    }

    /**
     * What the quotient is multiplied with: 100 for per cent, 1000 for per 1,000, else 1.
     *
     * @throws IllegalArgumentException where the catalogue has no such indicator
     */
    public BigDecimal scaleOf(String indicator) {
        return calculation(indicator).scale();
    }

    /**
     * Whether numerators and denominators of several councils may be added up.
     *
     * @throws IllegalArgumentException where the catalogue has no such indicator
     */
    public boolean isAdditive(String indicator) {
        return calculation(indicator).isAdditive();
    }

    /**
     * scale · numerator / denominator.
     *
     * @throws IllegalArgumentException where the catalogue has no such indicator
     */
    public Figure quotient(String indicator, Figure numerator, Figure denominator) {
        return Working.quotient(scaleOf(indicator), numerator, denominator);
    }

    private Calculation calculation(String indicator) {
        Calculation calculation = calculations.get(indicator);
        if (calculation == null) {
            throw new IllegalArgumentException("The catalogue has no indicator " + indicator);
        }
        return calculation;
    }

    /**
     * All values of a council's year.
     *
     * @param councilClass decides what applies to the council
     * @param edition status of what rests on no submission: the weakest of all that stands
     */
    public List<WorkedValue> work(CouncilYear in, CouncilClass councilClass, DataStatus edition) {
        SortedMap<IndicatorKey, WorkedValue> values = new TreeMap<>();
        for (Indicator indicator : catalogue.indicators()) {
            for (String breakdown : listBreakdowns(indicator)) {
                WorkedValue value = Valuation.of(indicator, edition)
                        .value(key(in, indicator, breakdown), working(indicator, in, breakdown, councilClass));
                values.put(value.value().key(), value);
            }
        }
        return SkillsCoupling.apply(values);
    }

    /**
     * All values of a council's year from before it existed; none where none of them is known. What a predecessor's figure is
     * withheld for, the sum is withheld for: else the one could be worked out from the other.
     *
     * @param councilClass of the council
     * @param edition as in {@link #work}
     */
    public List<WorkedValue> workPast(PastYear past, CouncilClass councilClass, DataStatus edition) {
        Set<IndicatorKey> hidden = hidden(past, edition);
        SortedMap<IndicatorKey, WorkedValue> values = new TreeMap<>();
        for (Indicator indicator : catalogue.indicators()) {
            for (String breakdown : listBreakdowns(indicator)) {
                IndicatorKey key = key(past.frame(), indicator, breakdown);
                WorkedValue worked = Valuation.of(indicator, edition)
                        .value(key, pastWorking(indicator, past, breakdown, councilClass));
                boolean hide = hidden.contains(key) && worked.value().openness() == Openness.OPEN;
                values.put(key, hide ? worked.with(worked.value().withheld()) : worked);
            }
        }
        boolean anyKnown =
                values.values().stream().anyMatch(v -> v.value().value().isKnown());
        return anyKnown ? SkillsCoupling.apply(values) : List.of();
    }

    /** The keys of the past year of which a predecessor's figure is withheld. */
    private Set<IndicatorKey> hidden(PastYear past, DataStatus edition) {
        Set<IndicatorKey> hidden = new HashSet<>();
        for (PastYear.Predecessor predecessor : past.predecessors()) {
            work(predecessor.in(), predecessor.councilClass(), edition).stream()
                    .map(WorkedValue::value)
                    .filter(v -> v.openness() != Openness.OPEN)
                    .map(IndicatorValue::key)
                    .forEach(k -> hidden.add(
                            new IndicatorKey(past.frame().council(), k.year(), k.indicator(), k.breakdown())));
        }
        return hidden;
    }

    private Working pastWorking(Indicator indicator, PastYear past, String breakdown, CouncilClass councilClass) {
        return indicator.appliesTo(councilClass)
                ? new PastFormula(calculation(indicator.id())).work(past, breakdown)
                : Working.absent(Figure.notApplicable());
    }

    /** The rows of a value of a past year with their parts. */
    public List<Evidence> explainPast(PastYear past, CouncilClass councilClass, Indicator indicator, String breakdown) {
        return pastWorking(indicator, past, breakdown, councilClass).evidence();
    }

    /** The rows of a value with their parts, by the same calculation. */
    public List<Evidence> explain(CouncilYear in, CouncilClass councilClass, Indicator indicator, String breakdown) {
        return working(indicator, in, breakdown, councilClass).evidence();
    }

    private Working working(Indicator indicator, CouncilYear in, String breakdown, CouncilClass councilClass) {
        return indicator.appliesTo(councilClass)
                ? calculation(indicator.id()).work(in, breakdown)
                : Working.absent(Figure.notApplicable());
    }

    private static IndicatorKey key(CouncilYear in, Indicator indicator, String breakdown) {
        return new IndicatorKey(in.council(), in.year(), indicator.id(), breakdown);
    }
}
