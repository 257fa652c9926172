package org.councilbenchmarks.report;

import org.councilbenchmarks.domain.CouncilClass;

/**
 * How a council is named and sorted.
 *
 * @param name in common use, {@code Cornwall}
 * @param region slug, {@code south-west}
 */
public record CouncilLabel(String name, CouncilClass councilClass, String region) {}
