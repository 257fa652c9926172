/**
 * Which submissions stand: a pure function of the ledger (what was seen, in which run; what was withdrawn) and the facts
 * (what each file says). Nothing that stood last night is remembered; it is worked out again from the first line on, so a
 * file that is withdrawn simply never was, and what it had superseded stands again.
 *
 * <p>The unit is the submission: one council's rows of one return, year and, for spending, basis. The rules, in the order
 * in which they are applied:
 * <ol>
 *   <li>a withdrawn file is out for good, and bytes seen at a second path are no second file;
 *   <li>a submission with more than a set share of its rows refused is refused;
 *   <li>sample data and real data are settled apart ({@link org.councilbenchmarks.settle.Contest}): of several submissions
 *       of one run with the same key exactly one certified goes on, or all wait; a later run's supersedes, but never a
 *       provisional one a certified one;
 *   <li>published payments are settled by council and month, by how many of an earlier file's rows occur in a later one
 *       ({@link org.councilbenchmarks.settle.PaymentMonths}); so one month may stand from several files;
 *   <li>mended feedback supersedes what it amends, falls with it, and yields to a whole return that was sent after that
 *       ({@link org.councilbenchmarks.settle.Amendments});
 *   <li>of what is left, a council's own submission beside a joint one, or two joint ones that share a council, all wait
 *       ({@link org.councilbenchmarks.settle.Overlaps});
 *   <li>where one real submission stands, sample ones are held out, or, where they are wanted, give way.
 * </ol>
 */
package org.councilbenchmarks.settle;
