package org.councilbenchmarks.catalogue.returns;

/** What a column is called and means, for people: template guidance, metadata, feedback. */
public record ColumnWords(String title, String description, String example) {}
