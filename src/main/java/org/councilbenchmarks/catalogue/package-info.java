/**
 * The configuration as typed, cross-checked objects: what returns look like, which codes there are, how each indicator is
 * worked out, whom to compare with, and the facts of the sector. It is read once, at the door; every fault in it is a
 * finding with file and line, all of them at once, before any work begins.
 *
 * <p>Rows under {@code config/} hold parameters; algorithms live in code, once.
 */
package org.councilbenchmarks.catalogue;
