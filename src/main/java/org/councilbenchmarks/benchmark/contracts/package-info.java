/**
 * The lock-in radar: when each council can leave each of its contracts, what holds it, with whom it could buy anew, and how
 * much of the sector comes to its end when. As of the run, from each council's latest systems return.
 * {@link org.councilbenchmarks.benchmark.contracts.LockInRadar} is the way in.
 */
package org.councilbenchmarks.benchmark.contracts;
