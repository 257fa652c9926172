/**
 * What was worked out: indicator values, benchmarks of peer groups, positions of councils in them, coverage. Reports and
 * CSVs word and place these; they compute nothing.
 *
 * <p>An {@link org.councilbenchmarks.domain.results.IndicatorValue} and a
 * {@link org.councilbenchmarks.domain.results.Position} show what their own council may see. There is one way to what
 * everyone may see: their {@code published()} view. A {@link org.councilbenchmarks.domain.results.Benchmark} is withheld
 * where it has to be when it is made.
 */
package org.councilbenchmarks.domain.results;
