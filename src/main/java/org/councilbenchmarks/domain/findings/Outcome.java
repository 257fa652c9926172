package org.councilbenchmarks.domain.findings;

import java.util.List;
import java.util.Optional;

/**
 * The result of something that may fail because of what was given: a value, or none, and the findings made on the way.
 *
 * @param value present where there is something to go on with
 * @param findings in the order in which they were made
 */
public record Outcome<T>(Optional<T> value, List<Finding> findings) {
    public Outcome {
        findings = List.copyOf(findings);
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(Optional.of(value), List.of());
    }

    public static <T> Outcome<T> of(T value, List<Finding> findings) {
        return new Outcome<>(Optional.of(value), findings);
    }

    public static <T> Outcome<T> failed(List<Finding> findings) {
        return new Outcome<>(Optional.empty(), findings);
    }

    public static <T> Outcome<T> failed(Finding finding) {
        return failed(List.of(finding));
    }
}
