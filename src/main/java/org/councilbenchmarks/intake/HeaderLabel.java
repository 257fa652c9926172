package org.councilbenchmarks.intake;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.codes.Labels;

/**
 * The name of a column as a file has it.
 *
 * @param written as in the file, without blanks at its ends
 * @param name normalised for comparison
 * @param nameWithoutUnit the same without a unit of money, where one stands in it: {@code amount} of {@code Amount (£000)}
 * @param scale pounds to that unit: 1,000 for {@code £000}, 1,000,000 for {@code £m}; 1 where there is none
 */
record HeaderLabel(String written, String name, String nameWithoutUnit, BigDecimal scale) {
    private static final String THOUSANDS = "[',]?0{3}'?s?|1,?000'?s|k|thousands?";
    private static final String MILLIONS = "m|mn|millions?";

    /** With a pound sign the unit may stand anywhere; without one, in brackets or as a word: "m" may be a month. */
    private static final Pattern UNIT = Pattern.compile(
            "[(\\[]?\\s*(?:in\\s+)?(?:£|\\bGBP)\\s*(?:(?<k>" + THOUSANDS + ")|(?<m>" + MILLIONS
                    + "))(?![\\w'])\\s*[)\\]]?"
                    + "|[(\\[]\\s*(?:in\\s+)?(?:(?<bk>'?0{3}'?s?|thousands?)|(?<bm>millions?))(?:\\s+of\\s+pounds)?\\s*[)\\]]"
                    + "|\\bin\\s+(?:(?<ik>'?0{3}'?s?|thousands)|(?<im>millions))\\b(?:\\s+of\\s+pounds)?"
                    + "|\\b(?:(?<pk>thousands?)|(?<pm>millions?))\\s+of\\s+pounds",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNIT_ALONE =
            Pattern.compile("[(\\[]?(?:£|GBP|pounds?)[)\\]]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PER_CENT = Pattern.compile("%|\\bper ?cent\\b|\\bpct\\b", Pattern.CASE_INSENSITIVE);

    static HeaderLabel of(String cell) {
        String written = cell.strip();
        String name = Labels.normalise(written);
        if (!mayHoldUnit(written)) {
            return new HeaderLabel(written, name, name, BigDecimal.ONE);
        }
        Matcher unit = UNIT.matcher(written.replace('\u2019', '\''));
        if (!unit.find()) {
            return new HeaderLabel(written, name, name, BigDecimal.ONE);
        }
        boolean thousands = Stream.of("k", "bk", "ik", "pk").anyMatch(group -> unit.group(group) != null);
        String rest = Labels.normalise(written.substring(0, unit.start()) + " " + written.substring(unit.end()));
        return new HeaderLabel(written, name, rest, BigDecimal.valueOf(thousands ? 1_000 : 1_000_000));
    }

    /** Cheap to ask, since the first fifty rows of every file are looked at as headers: what any unit has in it. */
    private static boolean mayHoldUnit(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return plain.indexOf('£') >= 0
                || plain.contains("000")
                || plain.contains("gbp")
                || plain.contains("thousand")
                || plain.contains("million");
    }

    /** Whether the name says that numbers under it are per cent. */
    boolean saysPerCent() {
        return PER_CENT.matcher(written).find();
    }

    /** Whether the column has no name. */
    boolean isBlank() {
        return name.isEmpty();
    }

    /** Whether it is a pound sign or a unit of money and nothing else. */
    boolean isUnitAlone() {
        return UNIT_ALONE.matcher(written).matches() || (hasUnit() && nameWithoutUnit.isEmpty());
    }

    boolean hasUnit() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }
}
