/** Code lists: the allowed values of a column, with titles, synonyms and flags. */
package org.councilbenchmarks.catalogue.codes;
