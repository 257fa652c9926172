/**
 * The case for change: what an initiative costs and brings, valued by one method for all, that of HM Treasury's Green Book.
 * Flows ({@link org.councilbenchmarks.benchmark.change.Flow}) are brought to prices of one year, forecast costs are raised by
 * optimism bias, all is discounted to the initiative's first year ({@link org.councilbenchmarks.benchmark.change.FlowValuer})
 * and added up ({@link org.councilbenchmarks.benchmark.change.Appraisal}).
 */
package org.councilbenchmarks.benchmark.change;
