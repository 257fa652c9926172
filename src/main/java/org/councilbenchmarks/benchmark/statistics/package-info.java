/**
 * The statistics, each in a class of its own with its source. They know numbers only: neither councils nor what the
 * numbers mean. Arithmetic is decimal with 34 digits; nothing is rounded here.
 */
package org.councilbenchmarks.benchmark.statistics;
