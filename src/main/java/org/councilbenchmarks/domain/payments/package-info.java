/**
 * Published payments: what is kept of them, and the small machinery that lets tens of millions of rows pass without an
 * object for each. A {@link org.councilbenchmarks.domain.payments.PaymentLine} is one row on its way from intake to
 * normalising, used again for the next; {@link org.councilbenchmarks.domain.payments.PaymentTotals} are what is kept, sums
 * of a month by supplier group and expense type; {@link org.councilbenchmarks.domain.returns.RowFingerprints} tell which
 * rows of one file occur in another.
 */
@NullMarked
package org.councilbenchmarks.domain.payments;

import org.jspecify.annotations.NullMarked;
