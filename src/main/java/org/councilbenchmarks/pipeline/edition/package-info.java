/**
 * Editions: what a run publishes, whole or not at all. Built in a staging folder, manifest last, flushed, and published by
 * one rename; {@code latest} is switched afterwards. An edition can be rebuilt from archive, ledger and its manifest.
 */
package org.councilbenchmarks.pipeline.edition;
