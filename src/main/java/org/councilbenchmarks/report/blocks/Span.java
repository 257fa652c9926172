package org.councilbenchmarks.report.blocks;

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
     * @param address absolute: {@code https://…} or {@code mailto:…}
     */
    record Link(String text, String address) implements Span {
        public Link {
            Wording.of("link", text);
            if (!address.startsWith("https://") && !address.startsWith("mailto:")) {
                throw new IllegalArgumentException("A link needs an absolute address: " + address);
            }
        }
    }

    private static void requireText(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A span needs text");
        }
    }
}
