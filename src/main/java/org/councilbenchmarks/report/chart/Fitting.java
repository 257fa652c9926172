package org.councilbenchmarks.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Makes words fit where they have to stand: over a few lines, and shortened where even that is not enough. */
final class Fitting {

    private static final String CUT = "…";

    private Fitting() {}

    /** The text on one line, its end cut off where it is too wide. */
    static String line(String text, Letters letters, double width) {
        if (letters.width(text) <= width) {
            return text;
        }
        int end = text.length() - 1;
        while (end > 1 && letters.width(text.substring(0, end).stripTrailing() + CUT) > width) {
            end--;
        }
        return text.substring(0, Math.max(1, end)).stripTrailing() + CUT;
    }

    /** The text on at most so many lines, broken between words; what does not fit on the last one is cut off. */
    static List<String> lines(String text, Letters letters, double width, int most) {
        var lines = new ArrayList<String>();
        String rest = text.strip();
        while (!rest.isEmpty()) {
            int end = lines.size() + 1 == most ? rest.length() : fittingWords(rest, letters, width);
            lines.add(line(rest.substring(0, end).strip(), letters, width));
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** How wide the widest word is: what is narrower cannot be had without cutting. */
    static float widestWord(String text, Letters letters) {
        float widest = 0;
        for (String word : text.split(" ", -1)) {
            widest = Math.max(widest, letters.width(word));
        }
        return widest;
    }

    /** Where the line ends: before the first word that does not fit, but never before the first. */
    private static int fittingWords(String text, Letters letters, double width) {
        int end = text.indexOf(' ');
        if (end < 0) {
            return text.length();
        }
        int next = end;
        while (next >= 0 && letters.width(text.substring(0, next)) <= width) {
            end = next;
            next = next == text.length() ? -1 : wordEnd(text, next + 1);
        }
        return end;
    }

    private static int wordEnd(String text, int from) {
        int blank = text.indexOf(' ', from);
        return blank < 0 ? text.length() : blank;
    }
}
