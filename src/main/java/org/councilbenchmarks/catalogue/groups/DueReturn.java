package org.councilbenchmarks.catalogue.groups;

import java.time.LocalDate;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * A row of {@code config/calendar.csv}: a return of a year is due on a day from the members of a peer group.
 *
 * @param from id of the peer group, as {@code england} or {@code class:county}
 */
public record DueReturn(ReturnId returnId, FinancialYear year, LocalDate due, String from) {}
