/** Published payments: whom the sector pays for technology, and what is odd about a council's series of months. */
package org.councilbenchmarks.benchmark.payments;
