/**
 * What is wrong, doubtful or mended in the data: findings are values with a code, a place and advice. A stage that meets
 * bad data returns findings beside what it could use; it throws only for our own faults, never for the data's.
 *
 * <p>The vocabulary of codes is that of Frictionless where it has a word, so that analysts meet what they know.
 */
package org.councilbenchmarks.domain.findings;
