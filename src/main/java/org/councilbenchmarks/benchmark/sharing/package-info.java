/**
 * Systems that councils share: which councils hang together over one, and how far it reaches.
 * {@link org.councilbenchmarks.benchmark.sharing.SharedSystems} is the way in.
 */
package org.councilbenchmarks.benchmark.sharing;
