package org.councilbenchmarks.catalogue.reference;

import java.util.NavigableMap;
import java.util.Optional;

/** Which edition of a figure holds. */
final class Latest {
    private Latest() {}

    /** The latest up to a year; where all are later, the earliest. */
    static <T> Optional<T> find(NavigableMap<Integer, T> editions, int year) {
        if (editions.isEmpty()) {
            return Optional.empty();
        }
        var latest = editions.floorEntry(year);
        return Optional.of((latest == null ? editions.firstEntry() : latest).getValue());
    }
}
