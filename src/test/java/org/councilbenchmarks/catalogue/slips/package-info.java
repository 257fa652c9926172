/**
 * Slips of the pen in a copy of the shipped configuration, and what the loader says of each. A slip is one text put in place
 * of another; it has to be told once, with its file, line and column, in words that say what is allowed.
 */
package org.councilbenchmarks.catalogue.slips;
