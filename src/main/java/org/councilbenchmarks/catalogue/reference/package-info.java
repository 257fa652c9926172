/** The facts of the sector, with source and vintage: councils past and present, population, area, prices, suppliers. */
package org.councilbenchmarks.catalogue.reference;
