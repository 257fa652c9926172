package org.councilbenchmarks.pipeline.commands;

import java.util.SequencedMap;

/**
 * A row that a line of a table rests on.
 *
 * @param file where it was dropped, or a table of the configuration
 * @param sha256 of the file; empty for the configuration
 * @param submission what it was part of, in words
 * @param line physical line, from 1; 0 for the submission or file as a whole
 * @param cells those that matter, by column
 */
record FoundRow(String file, String sha256, String submission, int line, SequencedMap<String, String> cells) {}
