package org.councilbenchmarks.catalogue.codes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The allowed values of a column, in the order of their file. */
public final class CodeList {
    private final String id;
    private final List<Code> codes;
    private final List<String> flags;
    private final Map<String, Code> byName;

    private CodeList(String id, List<Code> codes, List<String> flags) {
        this.id = id;
        this.codes = List.copyOf(codes);
        this.flags = List.copyOf(flags);
        Map<String, Code> names = new HashMap<>();
        for (Code code : codes) {
            put(names, code.code(), code);
            put(names, code.title(), code);
            code.synonyms().forEach(s -> put(names, s, code));
        }
        this.byName = Map.copyOf(names);
    }

    /** @throws IllegalArgumentException where one name means two codes; the message names both */
    public static CodeList of(String id, List<Code> codes, List<String> flags) {
        return new CodeList(id, codes, flags);
    }

    private void put(Map<String, Code> names, String name, Code code) {
        Code earlier = names.put(Labels.normalise(name), code);
        if (earlier != null && !earlier.code().equals(code.code())) {
            throw new IllegalArgumentException(
                    "In the list " + id + ", '" + name + "' means both " + earlier.code() + " and " + code.code());
        }
    }

    public String id() {
        return id;
    }

    public List<Code> codes() {
        return codes;
    }

    /** Names of the list's further columns. */
    public List<String> flags() {
        return flags;
    }

    /** By code, title or synonym, compared as column names are. */
    public Optional<Code> find(String text) {
        return Optional.ofNullable(byName.get(Labels.normalise(text)));
    }
}
