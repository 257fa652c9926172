package org.councilbenchmarks.catalogue.returns;

import java.math.BigDecimal;
import java.util.Optional;
import org.councilbenchmarks.catalogue.codes.CodeList;

/**
 * A column of a return.
 *
 * @param name as in the template, {@code council_code}
 * @param type what its cells hold
 * @param required whether a row without it is refused
 * @param key whether it is part of the row's key
 * @param codes the list of allowed codes, for {@link ColumnType#CODE} and {@link ColumnType#STATUS}
 * @param minimum least allowed number, if any
 * @param maximum greatest allowed number, if any
 * @param defaultValue canonical text that a blank cell stands for; empty where blank means unknown
 * @param words title, description and example, for people
 */
public record Column(
        String name,
        ColumnType type,
        boolean required,
        boolean key,
        Optional<CodeList> codes,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        String defaultValue,
        ColumnWords words) {
    /** The same, of which a row may say nothing. */
    Column asOptional() {
        return standingFor(defaultValue);
    }

    /** The same, of which a row may say nothing, since it is known what a blank cell stands for. */
    Column standingFor(String canonical) {
        return new Column(name, type, false, key, codes, minimum, maximum, canonical, words);
    }
}
