package org.councilbenchmarks.domain.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The columns of a return, in the schema's order; shared by all its rows. */
public final class Layout {
    private final ReturnId returnId;
    private final List<String> columns;
    private final Map<String, Integer> places;

    private Layout(ReturnId returnId, List<String> columns) {
        this.returnId = returnId;
        this.columns = List.copyOf(columns);
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (index.put(columns.get(i), i) != null) {
                throw new IllegalArgumentException("Two columns " + columns.get(i) + " in " + returnId);
            }
        }
        this.places = Map.copyOf(index);
    }

    /** @throws IllegalArgumentException where two columns have the same name */
    public static Layout of(ReturnId returnId, List<String> columns) {
        return new Layout(returnId, columns);
    }

    public ReturnId returnId() {
        return returnId;
    }

    public List<String> columns() {
        return columns;
    }

    public OptionalInt findPlace(String column) {
        Integer place = places.get(column);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** @throws IllegalArgumentException where the return has no such column */
    public int getPlace(String column) {
        return findPlace(column)
                .orElseThrow(() -> new IllegalArgumentException("The return " + returnId + " has no column " + column));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layout layout && returnId.equals(layout.returnId) && columns.equals(layout.columns);
    }

    @Override
    public int hashCode() {
        return 31 * returnId.hashCode() + columns.hashCode();
    }

    @Override
    public String toString() {
        return returnId + columns.toString();
    }
}
