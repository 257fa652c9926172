package org.councilbenchmarks.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How untidy a file is: each of these is what people really send, and all but the last is to be read right.
 *
 * @param separator between cells
 * @param charset of the bytes
 * @param preamble whether lines about the file stand before its header
 * @param otherNames whether columns go by other names than those of the template
 * @param councilByName whether the council is given by its name, and the year with a slash
 * @param poundSigns whether money is written as {@code £1,234}
 * @param dayFirst whether dates are written as {@code 31/03/2026}
 * @param totalRow whether a total stands at the end
 * @param notAvailable whether blanks are written as {@code n/a}
 * @param brokenRow whether one row cannot be used
 */
record Dirt(
        char separator,
        Charset charset,
        boolean preamble,
        boolean otherNames,
        boolean councilByName,
        boolean poundSigns,
        boolean dayFirst,
        boolean totalRow,
        boolean notAvailable,
        boolean brokenRow) {
    /** As the template asks for it. */
    static final Dirt NONE =
            new Dirt(',', StandardCharsets.UTF_8, false, false, false, false, false, false, false, false);

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** An untidy file; now and then one that has only little wrong with it. */
    static Dirt of(Dice dice) {
        boolean windows = dice.chance(0.4);
        return new Dirt(
                dice.chance(0.35) ? ';' : ',',
                windows ? WINDOWS : StandardCharsets.UTF_8,
                dice.chance(0.4),
                dice.chance(0.6),
                dice.chance(0.4),
                windows || dice.chance(0.35),
                dice.chance(0.6),
                dice.chance(0.5),
                dice.chance(0.5),
                dice.chance(0.7));
    }
}
