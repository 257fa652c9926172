package org.councilbenchmarks.benchmark;

import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.Openness;
import org.councilbenchmarks.domain.results.Trend;

/**
 * A trend with what last year's value brings along.
 *
 * @param marks of last year's value, and of the deflators where they were used
 * @param openness of last year's value; open where there is none
 * @param status of last year's value; certified where there is none
 */
record TrendSince(Trend trend, Marks marks, Openness openness, DataStatus status) {}
