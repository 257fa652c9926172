package org.councilbenchmarks.catalogue.codes;

import java.util.List;
import java.util.Map;

/**
 * A value of a code list.
 *
 * @param code as stored and published
 * @param title for people
 * @param synonyms other ways in which people write it
 * @param flags further columns of the list by name, as {@code bought_in} → {@code yes} or {@code role_family} → {@code data}
 */
public record Code(String code, String title, List<String> synonyms, Map<String, String> flags) {
    public Code {
        synonyms = List.copyOf(synonyms);
        flags = Map.copyOf(flags);
    }

    /** The flag's text; empty where the list has no such column. */
    public String flag(String name) {
        return flags.getOrDefault(name, "");
    }
}
