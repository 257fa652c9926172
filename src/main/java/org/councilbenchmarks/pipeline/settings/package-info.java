/**
 * What can be set, what it means, and where each value came from. Settings describe themselves, are checked at the door,
 * all faults at once, and are printed at the start of each run.
 */
package org.councilbenchmarks.pipeline.settings;
