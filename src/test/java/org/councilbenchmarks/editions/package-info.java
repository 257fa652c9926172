/** Looks at whole editions beside each other. */
@NullMarked
package org.councilbenchmarks.editions;

import org.jspecify.annotations.NullMarked;
