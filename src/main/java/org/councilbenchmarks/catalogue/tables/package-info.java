/**
 * How the tables of the configuration are read and what is said of their faults. A loader asks for a table of a shape and
 * takes typed cells out of its rows; whatever is wrong goes to the {@link org.councilbenchmarks.catalogue.tables.Faults}
 * with file, line and column, and the loader goes on, so that all faults are found at once.
 */
package org.councilbenchmarks.catalogue.tables;
