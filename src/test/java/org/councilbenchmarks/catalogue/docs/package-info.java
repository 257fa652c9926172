/**
 * The reference pages of the site, written out of the configuration and the code, so that they cannot say anything else. A
 * test holds the pages to their sources; {@code mvn test -Dtest=GeneratedDocsTest -Dgenerate-docs=true} writes them anew.
 */
package org.councilbenchmarks.catalogue.docs;
