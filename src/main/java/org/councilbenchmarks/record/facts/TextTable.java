package org.councilbenchmarks.record.facts;

import java.util.HashMap;
import java.util.Map;

/** The texts of a file, each once, numbered in the order in which they were first met. */
final class TextTable {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final ByteSink texts = new ByteSink();

    int numberOf(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(text, number);
        texts.putText(text);
        return number;
    }

    void write(ByteSink out) {
        out.putNumber(numbers.size());
        out.putBytes(texts.toBytes());
    }

    static String[] read(ByteSource in) {
        String[] texts = new String[in.getCount()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.getText();
        }
        return texts;
    }
}
