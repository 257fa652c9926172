package org.councilbenchmarks.domain.findings;

import java.util.Optional;
import org.councilbenchmarks.domain.CouncilCode;

/**
 * One thing that a person should know about the data: what, where, what was there, what is wanted.
 *
 * @param code the kind of finding
 * @param effect what became of the data
 * @param place file, line and column
 * @param council whose data it is, where known
 * @param was the text that was found; empty where nothing was
 * @param wanted what would be right, in words that a council officer understands
 * @param message the finding as a sentence, complete in itself
 */
public record Finding(
        FindingCode code,
        Effect effect,
        Place place,
        Optional<CouncilCode> council,
        String was,
        String wanted,
        String message) {

    /** A finding without council, text or advice of its own; add them with the {@code with…} methods. */
    public static Finding of(FindingCode code, Effect effect, Place place, String message) {
        return new Finding(code, effect, place, Optional.empty(), "", code.advice(), message);
    }

    public Finding withWas(String text) {
        return new Finding(code, effect, place, council, text, wanted, message);
    }

    public Finding withWanted(String text) {
        return new Finding(code, effect, place, council, was, text, message);
    }

    public Finding withCouncil(CouncilCode newCouncil) {
        return new Finding(code, effect, place, Optional.of(newCouncil), was, wanted, message);
    }

    public Finding inFile(String path) {
        return new Finding(code, effect, place.in(path), council, was, wanted, message);
    }
}
