/**
 * The report of a council: a page of summary, then a section for each return, then where the figures come from. It sees all
 * of the council's own figures; of others, what is open.
 *
 * <p>{@link org.councilbenchmarks.report.council.CouncilReports} holds what is common to the reports of an edition and is
 * made once.
 */
@NullMarked
package org.councilbenchmarks.report.council;

import org.jspecify.annotations.NullMarked;
