/**
 * The sentences of the reports: each is a template with the facts that it may use, the polarity that decides whether it may
 * judge, and a hedge where the finding is unsure. At most 25 words before facts are put in, in plain English. No sentence
 * says "worst", "failing" or "inefficient", promises a saving or claims a cause.
 *
 * <p>{@link org.councilbenchmarks.report.sentences.PeerWords} words a peer group,
 * {@link org.councilbenchmarks.report.sentences.Comparison} a council's place in it,
 * {@link org.councilbenchmarks.report.sentences.Hedge} what stands in the way of relying on it.
 */
@NullMarked
package org.councilbenchmarks.report.sentences;

import org.jspecify.annotations.NullMarked;
