/**
 * Asks about figures that may be a slip: far from last year's, from those of the council's class, or a part greater than its
 * whole. They are asked about, never altered or left out.
 * {@link org.councilbenchmarks.benchmark.plausibility.PlausibilityQueries} is the way in.
 */
package org.councilbenchmarks.benchmark.plausibility;
