/**
 * The words of the trade: councils, financial years, the standing of data. Immutable, pure Java, no input or output.
 *
 * <p>The stages of the flow (intake, normalise, settle, benchmark, report) do not know each other; they meet here. What
 * they pass on is in {@code domain.returns} (what councils said), {@code domain.ledger} (when it came),
 * {@code domain.findings} (what is wrong with it), {@code domain.measures} (values, units, reasons for absence) and
 * {@code domain.results} (what was worked out).
 */
package org.councilbenchmarks.domain;
