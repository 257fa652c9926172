/** The pages from which the files of an edition, and the editions themselves, are found. */
@NullMarked
package org.councilbenchmarks.report.index;

import org.jspecify.annotations.NullMarked;
