/**
 * The indicators as declared in {@code config/indicators.csv}: parameters of a closed set of calculations. There is no
 * expression language; what cannot be declared is an algorithm of a closed list, in {@code benchmark}.
 */
package org.councilbenchmarks.catalogue.indicators;
