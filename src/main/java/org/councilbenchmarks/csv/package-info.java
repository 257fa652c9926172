/**
 * Tables out of messy bytes, and clean ones out. The only user of Commons CSV; knows nothing of what tables are about.
 *
 * <p>{@link org.councilbenchmarks.csv.RecordReader} reads what councils send: bytes → encoding → characters → dialect →
 * records, streaming, with every oddity noted and every guess checked. {@link org.councilbenchmarks.csv.ConfigTable}
 * reads what we keep ourselves, strictly. {@link org.councilbenchmarks.csv.CsvWriter} writes what everybody can read.
 */
package org.councilbenchmarks.csv;
