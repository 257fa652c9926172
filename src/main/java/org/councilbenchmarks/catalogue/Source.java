package org.councilbenchmarks.catalogue;

/** A row of {@code config/sources.csv}: where figures come from, on which licence, with the attribution it asks for. */
public record Source(
        String id,
        String title,
        String publisher,
        String licence,
        String attribution,
        String address,
        String vintage) {}
