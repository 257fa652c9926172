package org.councilbenchmarks.csv;

/**
 * The character set of Western Windows, as browsers read it: the five bytes without a meaning become the control
 * characters of the same number (<a href="https://encoding.spec.whatwg.org/index-windows-1252.txt">WHATWG</a>), so that
 * no byte is lost. Java's own decoder would replace them.
 */
final class Windows1252 {
    /** What the bytes 0x80 to 0x9F stand for; everywhere else byte and character have the same number. */
    private static final String FROM_0X80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static final int FIRST = 0x80;

    private Windows1252() {}

    static char decode(byte b) {
        var number = b & 0xFF;
        var place = number - FIRST;
        return place >= 0 && place < FROM_0X80.length() ? FROM_0X80.charAt(place) : (char) number;
    }

    /** Whether the character came from a byte without a meaning. */
    static boolean isUndefined(char decoded) {
        return decoded >= FIRST && decoded < FIRST + FROM_0X80.length();
    }
}
