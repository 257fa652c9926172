package org.councilbenchmarks.benchmark.formula;

import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/**
 * A joint body's undivided part in a value: the same stands in each partner's, so a group's total takes it once.
 *
 * @param body the joint submission
 * @param numerator its part of the numerator
 * @param denominator likewise; not applicable where there is none
 */
public record JointPart(SubmissionKey body, Figure numerator, Figure denominator) {}
