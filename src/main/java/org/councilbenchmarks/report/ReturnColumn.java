package org.councilbenchmarks.report;

/**
 * A column of a return, as a table of its rows shows it.
 *
 * @param numeric whether its cells are numbers
 * @param description what it means, for people
 */
public record ReturnColumn(String name, boolean numeric, String description) {}
