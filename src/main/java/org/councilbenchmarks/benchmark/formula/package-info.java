/**
 * From a council's rows to an indicator, as the catalogue declares it. A declared formula is compiled into tests and amounts
 * of a row; every row gets a {@link org.councilbenchmarks.benchmark.formula.RowPart}: what it adds to numerator and
 * denominator, or why it is left out. The value is nothing but their sum, so an explanation shows the calculation itself.
 */
package org.councilbenchmarks.benchmark.formula;
