/**
 * Spring Batch and its own database, and nothing else: a repository of job executions, started, recovered and closed by
 * plain constructors. The database holds the framework's tables only; it may be deleted at any time.
 */
package org.councilbenchmarks.pipeline.framework;
