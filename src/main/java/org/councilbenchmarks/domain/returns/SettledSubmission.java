package org.councilbenchmarks.domain.returns;

/**
 * A submission after settling.
 *
 * @param reason why it does not stand; empty where it does
 */
public record SettledSubmission(Submission submission, Fate fate, String reason) {}
