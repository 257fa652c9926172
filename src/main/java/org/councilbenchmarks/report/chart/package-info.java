/**
 * How charts are drawn. What a chart shows is a {@link org.councilbenchmarks.report.blocks.Chart}; a
 * {@link org.councilbenchmarks.report.chart.ChartPainter} turns it into lines and letters on whatever the renderer lends it
 * to draw on.
 */
@NullMarked
package org.councilbenchmarks.report.chart;

import org.jspecify.annotations.NullMarked;
