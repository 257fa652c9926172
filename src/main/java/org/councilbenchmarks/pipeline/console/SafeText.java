package org.councilbenchmarks.pipeline.console;

/** Text that somebody else wrote, on its way to a screen. */
public final class SafeText {
    private static final int ELLIPSIS = 1;

    private SafeText() {}

    /** On one line, and without the control characters with which a file could move a terminal's cursor or colours. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
            } else {
                out.append(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c);
            }
        }
        return out.toString();
    }

    /** The same, cut to a length, with an ellipsis for what is cut. */
    public static String of(String text, int length) {
        String safe = of(text);
        return safe.length() <= length ? safe : safe.substring(0, length - ELLIPSIS) + "…";
    }
}
