package org.councilbenchmarks.report;

/**
 * A source of reference data, to be named wherever an edition is published.
 *
 * @param title what it is
 * @param publisher who made it
 * @param licence under which it is used, in words
 * @param attribution the sentence that the licence asks for; empty where it asks for none
 * @param address on the web; empty where it has none
 * @param vintage of when it is
 */
public record SourceCredit(
        String title, String publisher, String licence, String attribution, String address, String vintage) {}
