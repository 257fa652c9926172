/**
 * The run: plan, read, settle, benchmark, report, publish.
 *
 * <p>The plan fixes what a run does before it does it, and a restart keeps it to the letter. Each step is a pure function
 * of what is on disk, so that a killed run finds what is done and goes on. {@link
 * org.councilbenchmarks.pipeline.night.NightlyJob} is the order of the steps and fits on one screen.
 */
package org.councilbenchmarks.pipeline.night;
