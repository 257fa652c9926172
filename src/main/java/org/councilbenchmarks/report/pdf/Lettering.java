package org.councilbenchmarks.report.pdf;

/** The cuts of the house's font, opened for one file. */
record Lettering(Typeface regular, Typeface bold) {}
