/**
 * Who sells the sector its systems: concentration by category and year, and how much councils pay for the same product.
 * {@link org.councilbenchmarks.benchmark.market.SystemsMarket} is the way in.
 */
package org.councilbenchmarks.benchmark.market;
