/**
 * Normalising: the checked rows of a file → its submissions.
 *
 * <p>What a row says by itself is settled when it gets here; now it is set against the register of councils and against
 * the other rows. {@link org.councilbenchmarks.normalise.FileSubmissions} sorts rows into submissions (council, year,
 * basis), puts in what a blank stands for, refuses what repeats an earlier row and queries what is implausible. Whether a
 * submission with many refused rows may stand is for settling to say. No input or output.
 */
@NullMarked
package org.councilbenchmarks.normalise;

import org.jspecify.annotations.NullMarked;
