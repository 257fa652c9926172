/** What a return looks like: its columns, their types and limits, the names that people give them. */
package org.councilbenchmarks.catalogue.returns;
