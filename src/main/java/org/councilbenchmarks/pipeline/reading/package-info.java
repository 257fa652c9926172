/**
 * One archived file → its facts: intake and normalising joined, record by record. Needs no Spring and no clock.
 */
@NullMarked
package org.councilbenchmarks.pipeline.reading;

import org.jspecify.annotations.NullMarked;
