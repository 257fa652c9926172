/** Published editions opened again: rebuilt from archive, ledger and their own configuration, and compared. */
package org.councilbenchmarks.pipeline.verify;
