package org.councilbenchmarks.catalogue.indicators;

/**
 * What an indicator is, for people.
 *
 * @param title short name
 * @param question the question that it answers
 * @param theme group of indicators that belong together
 * @param definition how it is worked out, in plain words
 * @param caveat what not to conclude from it
 * @param source where the definition comes from
 */
public record IndicatorWords(
        String title, String question, String theme, String definition, String caveat, String source) {}
