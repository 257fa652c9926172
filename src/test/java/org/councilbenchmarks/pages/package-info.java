/**
 * Looks at finished pages as a reader would: renders every page of every PDF of an edition, reads where its letters stand and
 * what they are tagged as, and names what no page may have. {@code scripts/check-pages} and
 * {@code scripts/check-accessibility} are the ways in; both are run on a whole edition, and the tests here show each check
 * a page with just its fault.
 *
 * <p>Nothing here knows how reports are made: the checks hold for whatever stands in the files.
 */
package org.councilbenchmarks.pages;
