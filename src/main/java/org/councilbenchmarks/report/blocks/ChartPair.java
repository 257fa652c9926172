package org.councilbenchmarks.report.blocks;

/**
 * Two charts that are read together, as of one measure among the peers and over the years. They stand beside each other where
 * the page is wide enough.
 */
public record ChartPair(ChartBlock first, ChartBlock second) implements Block {}
