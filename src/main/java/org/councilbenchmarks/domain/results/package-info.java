/**
 * What was worked out: indicator values, benchmarks of peer groups, positions of councils in them. Reports and CSVs word
 * and place these; they compute nothing.
 */
package org.councilbenchmarks.domain.results;
