/**
 * Where everything meets: the command line, settings, the nightly job, publishing. The only place with Spring, JDBC, the
 * clock and the file system as a whole; the stages themselves are plain functions of what they are given.
 *
 * <p>{@code commands} are what a person types; {@code night} is the run; {@code reading} turns bytes into facts;
 * {@code edition} builds, publishes and verifies editions; {@code settings} and {@code console} serve them all.
 */
package org.councilbenchmarks.pipeline;
