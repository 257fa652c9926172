/**
 * Rows of the systems return as the sector analyses look at them: whose they are, what their supplier belongs to, and which
 * submission of a council is its latest.
 */
package org.councilbenchmarks.benchmark.systems;
