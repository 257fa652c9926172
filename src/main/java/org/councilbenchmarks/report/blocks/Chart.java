package org.councilbenchmarks.report.blocks;

import java.time.LocalDate;
import java.util.List;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;

/** What a chart shows: figures and their names, without colours or sizes. An absent figure is shown as such, not as zero. */
public sealed interface Chart {

    /** For each measure, where one council stands between the lowest and the highest of its peers. */
    record Standings(List<Strip> strips) implements Chart {
        public Standings {
            strips = List.copyOf(strips);
            requireSome(strips);
        }
    }

    /** One line of {@link Standings}; all figures in the same unit. */
    record Strip(String name, Unit unit, Figure own, Spread spread) {
        public Strip {
            Wording.of("strip", name);
        }
    }

    /** How the values of a group are spread, in the unit of what they stand beside. */
    record Spread(Figure lowest, Figure lowerQuartile, Figure median, Figure upperQuartile, Figure highest) {}

    /** How one measure is spread within each of several groups, on one scale: classes of council, regions. */
    record SpreadByGroup(Unit unit, List<GroupSpread> groups) implements Chart {
        public SpreadByGroup {
            groups = List.copyOf(groups);
            requireSome(groups);
        }
    }

    /**
     * One group of {@link SpreadByGroup}.
     *
     * @param name in the plural: "Unitary authorities"
     * @param councils how many the spread rests on
     */
    record GroupSpread(String name, Spread spread, int councils) {
        public GroupSpread {
            Wording.of("group", name);
            if (councils < 0) {
                throw new IllegalArgumentException("%s cannot have %d councils".formatted(name, councils));
            }
        }
    }

    /** A bar a council, from the highest to the lowest, with the group's median as a line. */
    record SortedBars(Unit unit, List<Bar> bars, Figure median) implements Chart {
        public SortedBars {
            bars = List.copyOf(bars);
            requireSome(bars);
        }
    }

    /**
     * One bar.
     *
     * @param name of the council, or what stands for it where it may not be named
     * @param inFocus whether the chart is about this one
     */
    record Bar(String name, Figure value, boolean inFocus) {
        public Bar {
            Wording.of("bar", name);
        }
    }

    /** One council's value over the years, with the group's middle half as a band and its median as a line. */
    record Trend(Unit unit, List<TrendPoint> points) implements Chart {
        public Trend {
            points = List.copyOf(points);
            requireSome(points);
        }
    }

    /** A year of a {@link Trend}. */
    record TrendPoint(FinancialYear year, Figure own, Spread spread) {}

    /** A number at each crossing of two groupings, on a ground that is darker the higher the number is. */
    record HeatTable(Unit unit, List<String> columns, List<HeatRow> rows) implements Chart {
        public HeatTable {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            requireSome(columns);
            requireSome(rows);
            for (HeatRow row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("%d columns, but %s".formatted(columns.size(), row));
                }
            }
        }
    }

    /** A row of a {@link HeatTable}: a figure a column. */
    record HeatRow(String name, List<Figure> cells) {
        public HeatRow {
            Wording.of("row of a heat table", name);
            cells = List.copyOf(cells);
        }
    }

    /**
     * How long contracts bind: each from the first day to its end, with its last day for notice. In the order in which they
     * are to stand.
     *
     * @param from the day as of which this is said
     * @param to until when it is shown; what ends later runs to the edge
     */
    record Timeline(LocalDate from, LocalDate to, List<Term> terms) implements Chart {
        public Timeline {
            terms = List.copyOf(terms);
            requireSome(terms);
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("No time lies between %s and %s".formatted(from, to));
            }
        }
    }

    /**
     * A contract of a {@link Timeline}.
     *
     * @param annualCost £ a year
     * @param notice the last day for notice; before the chart's first day where it has gone by
     * @param end not before the chart's first day
     */
    record Term(String name, Figure annualCost, LocalDate notice, LocalDate end) {
        public Term {
            Wording.of("term", name);
        }
    }

    /** Risks by how likely something is and how much would hang on it, by the Legacy IT Risk Assessment Framework. */
    record RiskMatrix(List<Risk> risks) implements Chart {
        public RiskMatrix {
            risks = List.copyOf(risks);
            requireSome(risks);
        }
    }

    /**
     * One of a {@link RiskMatrix}.
     *
     * @param likelihood 1 to 6
     * @param impact 1 to 5
     */
    record Risk(String name, Figure likelihood, Figure impact) {
        public Risk {
            Wording.of("risk", name);
        }
    }

    /** How several wholes divide into the same parts, a bar of equal length each. */
    record StackedShares(List<String> parts, List<Whole> wholes) implements Chart {

        /** As many parts as can be told apart, in colour and in grey. */
        public static final int PARTS_AT_MOST = 4;

        public StackedShares {
            parts = List.copyOf(parts);
            wholes = List.copyOf(wholes);
            requireSome(parts);
            requireSome(wholes);
            if (parts.size() > PARTS_AT_MOST) {
                throw new IllegalArgumentException("So many parts cannot be told apart: " + parts);
            }
            for (Whole whole : wholes) {
                if (whole.shares().size() != parts.size()) {
                    throw new IllegalArgumentException("%d parts, but %s".formatted(parts.size(), whole));
                }
            }
        }
    }

    /**
     * A bar of {@link StackedShares}.
     *
     * @param shares in per cent, a part each; together 100 where all are known
     */
    record Whole(String name, List<Figure> shares) {
        public Whole {
            Wording.of("whole", name);
            shares = List.copyOf(shares);
        }
    }

    /** What becomes of a value if one thing is otherwise; what moves it most stands first, whatever order they come in. */
    record Tornado(Unit unit, Figure asItIs, List<Swing> swings) implements Chart {
        public Tornado {
            swings = List.copyOf(swings);
            requireSome(swings);
        }
    }

    /** One thing that is otherwise, and the value then. */
    record Swing(String name, Figure value) {
        public Swing {
            Wording.of("swing", name);
        }
    }

    /** Amounts over consecutive quarters; the greatest is named. */
    record QuarterlyAmounts(Unit unit, List<QuarterAmount> quarters) implements Chart {
        public QuarterlyAmounts {
            quarters = List.copyOf(quarters);
            requireSome(quarters);
        }
    }

    /**
     * A quarter of {@link QuarterlyAmounts}.
     *
     * @param start its first day
     */
    record QuarterAmount(LocalDate start, Figure amount) {}

    /**
     * The course of several measures beside each other, a small plot each.
     *
     * @param isOnOneScale whether heights compare between the plots; they then have one unit
     */
    record SmallMultiples(boolean isOnOneScale, List<Panel> panels) implements Chart {
        public SmallMultiples {
            panels = List.copyOf(panels);
            requireSome(panels);
            if (isOnOneScale && panels.stream().map(Panel::unit).distinct().count() > 1) {
                throw new IllegalArgumentException("One scale, but several units: " + panels);
            }
        }
    }

    /** One plot of {@link SmallMultiples}. */
    record Panel(String name, Unit unit, List<YearValue> values) {
        public Panel {
            Wording.of("panel", name);
            values = List.copyOf(values);
            requireSome(values);
        }
    }

    /** A year's value in a {@link Panel}. */
    record YearValue(FinancialYear year, Figure value) {}

    private static void requireSome(List<?> shown) {
        if (shown.isEmpty()) {
            throw new IllegalArgumentException("A chart of nothing is a sentence");
        }
    }
}
