/**
 * Values with their unit, and absence with its reason. A {@link org.councilbenchmarks.domain.measures.Figure} is known or
 * absent for one of three reasons, and arithmetic on it keeps the reason; no null and no zero ever stands for missing.
 */
package org.councilbenchmarks.domain.measures;
