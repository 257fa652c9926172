package org.councilbenchmarks.report.blocks;

import java.util.regex.Pattern;

/** A stretch of text that is all of one kind. Blanks between two spans are part of one of them. */
public sealed interface Span {

    String text();

    /** Ordinary text. */
    record Plain(String text) implements Span {
        public Plain {
            requireText(text);
        }
    }

    /** Text that matters more than what stands around it. */
    record Strong(String text) implements Span {
        public Strong {
            requireText(text);
        }
    }

    /**
     * Text that leads elsewhere.
     *
     * @param text says where to, without the sentence around it
     * @param address absolute, {@code https://…} or {@code mailto:…}, or of a file beside or below: {@code data/peers.csv}
     */
    record Link(String text, String address) implements Span {

        private static final Pattern FILE = Pattern.compile("[\\w-][\\w.-]*(/[\\w-][\\w.-]*)*/?");

        public Link {
            Wording.of("link", text);
            if (!address.startsWith("https://")
                    && !address.startsWith("mailto:")
                    && !FILE.matcher(address).matches()) {
                throw new IllegalArgumentException("A link needs an address on the web or a file beside: " + address);
            }
        }
    }

    private static void requireText(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A span needs text");
        }
    }
}
