package org.councilbenchmarks.intake.cells;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.councilbenchmarks.catalogue.codes.Labels;

/** Proposes what somebody may have meant: the name most like theirs. Only ever a proposal; nothing is read by likeness. */
final class Nearest<T> {
    /** Below this, a Jaro–Winkler proposal is more often wrong than right. */
    private static final double ALIKE = 0.88;

    private final Map<String, T> byLabel = new LinkedHashMap<>();

    void add(String name, T value) {
        byLabel.putIfAbsent(Labels.normalise(name), value);
    }

    /** The value with the name most like the text, if one is alike; the first added on a tie. */
    Optional<T> find(String text) {
        String label = Labels.normalise(text);
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        Optional<T> best = Optional.empty();
        double most = ALIKE;
        for (Map.Entry<String, T> entry : byLabel.entrySet()) {
            double likeness = similarity.apply(label, entry.getKey());
            if (likeness > most) {
                most = likeness;
                best = Optional.of(entry.getValue());
            }
        }
        return best;
    }
}
