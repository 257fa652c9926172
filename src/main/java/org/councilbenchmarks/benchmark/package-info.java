/**
 * From the submissions that stand to indicators, benchmarks and positions: pure, and the only place where a number is
 * worked out. {@link org.councilbenchmarks.benchmark.Benchmarking} is the way in.
 *
 * <p>Council by council and year by year the rows are fetched, indicators worked out ({@code benchmark.rows},
 * {@code benchmark.formula}), and the rows let go: what is kept is values. From the rounded values come the groups'
 * distributions ({@code benchmark.statistics}) and, when asked for, councils' positions in them.
 */
package org.councilbenchmarks.benchmark;
