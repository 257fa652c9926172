package org.councilbenchmarks.catalogue.indicators;

import org.councilbenchmarks.catalogue.returns.ColumnType;

/**
 * A column that a return's rows do not hold but that follows from them.
 *
 * @param name as indicators name it
 * @param type what its cells hold
 * @param meaning how it is worked out, in one line
 */
public record DerivedColumn(String name, ColumnType type, String meaning) {}
