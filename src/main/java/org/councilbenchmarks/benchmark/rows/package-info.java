/**
 * The rows of a submission made ready for calculation: each with the columns that follow from it, as
 * {@code vacant_fte} or {@code legacy}. The list of derived columns is closed; each return's are worked out in one class.
 */
package org.councilbenchmarks.benchmark.rows;
