/**
 * What is kept on disk, and the only code that touches it. The record is two things: the {@linkplain
 * org.councilbenchmarks.record.Archive archive} (every byte ever taken, by SHA-256) and the {@linkplain
 * org.councilbenchmarks.record.Ledger ledger} (what was seen, withdrawn and published, in order). Everything else under
 * {@code data/} is worked out from the two and may be deleted: the facts ({@link org.councilbenchmarks.record.facts}) and
 * the {@linkplain org.councilbenchmarks.record.SeenIndex index of files seen}.
 *
 * <p>One habit makes it safe to be killed at any moment: a file is written whole under a temporary name, flushed to the
 * disk and renamed ({@link org.councilbenchmarks.record.AtomicFiles}), so under its own name it is there, whole, or it is
 * not. The ledger alone grows in place; a line that was cut short is found by its missing end and set aside.
 *
 * <p>Faults of the disk are {@link java.io.IOException}; a record that is damaged beyond what a kill can do is a {@link
 * org.councilbenchmarks.record.DamagedRecordException}, for a person to look at. Facts that are damaged are neither: they
 * count as absent and are worked out again.
 */
package org.councilbenchmarks.record;
