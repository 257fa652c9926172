/**
 * What councils said: a file's reading, its submissions, their rows and cells.
 *
 * <p>{@link org.councilbenchmarks.domain.returns.Facts} are what one archived file says once it was read, checked and
 * normalised; a {@link org.councilbenchmarks.domain.returns.StandingSubmission} is one that counts after settling.
 */
package org.councilbenchmarks.domain.returns;
