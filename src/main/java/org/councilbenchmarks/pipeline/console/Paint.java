package org.councilbenchmarks.pipeline.console;

/** Colours, where they can be seen: on a terminal, unless {@code NO_COLOR} is set. Elsewhere text stays as it is. */
public final class Paint {
    private static final String OFF = "\u001b[0m";

    private final boolean coloured;

    private Paint(boolean coloured) {
        this.coloured = coloured;
    }

    /** Coloured where the output is a terminal that nobody asked to be plain. */
    public static Paint forTerminal() {
        return new Paint(Terminal.hasColour());
    }

    public static Paint of(boolean coloured) {
        return new Paint(coloured);
    }

    /** What stands out: names of files, headings. */
    public String strong(String text) {
        return in("1", text);
    }

    /** What has to be mended. */
    public String alarm(String text) {
        return in("31", text);
    }

    /** What should be looked at. */
    public String doubt(String text) {
        return in("33", text);
    }

    /** What may be passed over. */
    public String faint(String text) {
        return in("2", text);
    }

    private String in(String code, String text) {
        return coloured ? "\u001b[" + code + "m" + text + OFF : text;
    }
}
