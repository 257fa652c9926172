/**
 * The synthetic sector: returns of real councils with invented figures, for trying the product out and for its tests.
 *
 * <p>The councils, their classes, regions and populations are real; every figure, supplier, product, system and remark
 * is made up, and each row has the status {@code sample}, so that none can pass for what a council said.
 *
 * <p>How it is made: a {@link org.councilbenchmarks.sample.CouncilProfile} gives each council a few lasting traits (how
 * far its technology has come, what it spends, how hard it finds hiring), and every figure follows from those traits, the
 * year and a little chance. So what belongs together hangs together: posts that stand empty go with agency workers,
 * long hiring and thin skills; old systems stand on the council's own machines, are much customised and locked in.
 *
 * <p>Chance comes from {@link org.councilbenchmarks.sample.Dice}, thrown anew for each council, year and purpose: another
 * council in the sector, or another year, changes no figure of the others. The same request and catalogue give the same
 * bytes on any machine. Nothing here reads or writes a file.
 */
package org.councilbenchmarks.sample;
