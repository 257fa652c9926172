package org.councilbenchmarks.pipeline.settings;

/** How the run's log is written: for people, or a JSON object a line for machines. */
public enum LogFormat {
    TEXT,
    JSON
}
