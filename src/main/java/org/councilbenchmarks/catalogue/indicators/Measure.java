package org.councilbenchmarks.catalogue.indicators;

import java.util.List;
import org.councilbenchmarks.domain.returns.ReturnId;

/** What is summed or counted. */
public sealed interface Measure {
    /** Sum of one or more numeric columns of the row: {@code in_post_fte + agency_fte}. */
    record Columns(List<String> columns) implements Measure {
        public Columns {
            columns = List.copyOf(columns);
        }
    }

    /** Number of rows. */
    record Rows() implements Measure {}

    /** Number of distinct values of a column: {@code distinct category}. */
    record Distinct(String column) implements Measure {}

    /** A column summed by the values of another: {@code annual_cost_gbp by supplier_group}. */
    record Grouped(String column, String by) implements Measure {}

    /** A column summed over another return of the same council and year: {@code council.workforce_fte}. */
    record OtherReturn(ReturnId returnId, String column) implements Measure {}

    /** Mid-year population of the council. */
    record Population() implements Measure {}

    /** One of the closed list of algorithms. */
    record Algorithm(String name) implements Measure {}

    /** Nothing: the indicator has no denominator. */
    record None() implements Measure {}
}
