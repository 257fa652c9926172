/**
 * Which councils are near each other: by the variables of {@code config/neighbours.csv}, within a class, each variable
 * standardised over the class. A nearness of circumstances only: nothing that a council returned enters it, so that nobody
 * is set beside others because of its figures.
 *
 * <p>{@link org.councilbenchmarks.benchmark.neighbours.Circumstances} fetches what a council is compared by,
 * {@link org.councilbenchmarks.benchmark.neighbours.ClassDistances} compares the councils of a class,
 * {@link org.councilbenchmarks.benchmark.neighbours.NearestCouncils} picks the nearest of each year.
 */
package org.councilbenchmarks.benchmark.neighbours;
