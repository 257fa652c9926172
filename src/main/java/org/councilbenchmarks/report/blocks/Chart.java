package org.councilbenchmarks.report.blocks;

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

    private static void requireSome(List<?> shown) {
        if (shown.isEmpty()) {
            throw new IllegalArgumentException("A chart of nothing is a sentence");
        }
    }
}
