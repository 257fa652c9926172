/** What a person or a log collector sees while a command works: lines, progress, the table at the end. */
package org.councilbenchmarks.pipeline.console;
