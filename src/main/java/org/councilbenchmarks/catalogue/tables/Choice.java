package org.councilbenchmarks.catalogue.tables;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * A closed set of texts that a cell may hold, and how to say so where it holds another.
 *
 * @param noun what each of them is, with its article: {@code "a kind of indicator"}
 * @param values in the order in which they are to be listed
 */
public record Choice(String noun, List<String> values) {
    /** Longer sets are only counted: nobody reads two hundred skills in an error message. */
    private static final int LISTED = 30;

    /** Below this likeness (0 to 1) a proposal confuses more than it helps. */
    private static final double NEAR = 0.8;

    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    public Choice {
        values = List.copyOf(values);
    }

    public static Choice of(String noun, Collection<String> values) {
        return new Choice(noun, List.copyOf(values));
    }

    public boolean has(String text) {
        return values.contains(text);
    }

    /** What to say of a text that is none of them: {@code 'pound' is not a unit; did you mean '£'? Allowed: £, %, …}. */
    public String complaint(String text) {
        String proposal =
                nearest(text).map(near -> "; did you mean '" + near + "'?").orElse(".");
        return "'" + text + "' is not " + noun + proposal + " " + allowed();
    }

    private String allowed() {
        if (values.isEmpty()) {
            return "There is none.";
        }
        if (values.size() > LISTED) {
            return "There are " + values.size() + ", from " + values.getFirst() + " to " + values.getLast() + ".";
        }
        return "Allowed: " + String.join(", ", values) + ".";
    }

    private Optional<String> nearest(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return values.stream()
                .filter(value -> likeness(lower, value) >= NEAR)
                .max(Comparator.comparingDouble(value -> likeness(lower, value)));
    }

    private static double likeness(String lower, String value) {
        return LIKENESS.apply(lower, value.toLowerCase(Locale.ROOT));
    }
}
