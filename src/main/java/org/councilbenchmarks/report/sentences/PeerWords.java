package org.councilbenchmarks.report.sentences;

import java.util.Set;
import org.councilbenchmarks.domain.results.PeerGroup;

/**
 * A peer group in plain words.
 *
 * @param noun its councils, in the plural, as inside a sentence: "unitary authorities in the South West"
 * @param isNeighbours whether they are a council's own nearest neighbours, the council itself left out
 */
public record PeerWords(String noun, boolean isNeighbours) {

    private static final Set<String> REGIONS_WITHOUT_ARTICLE = Set.of("London", "Yorkshire and The Humber");

    /** Of a group as the benchmarks have it. */
    public static PeerWords of(PeerGroup group) {
        String id = group.id();
        String family = id.contains(":") ? id.substring(0, id.indexOf(':')) : id;
        return switch (family) {
            case "neighbours" -> new PeerWords("nearest neighbours", true);
            case "england" -> new PeerWords("councils in England", false);
            case "class" -> new PeerWords(councils(group.title()), false);
            case "region" -> new PeerWords("councils in " + region(group.title()), false);
            case "class-region" -> new PeerWords(ofClassAndRegion(group.title()), false);
            default -> new PeerWords("councils of the " + group.title(), false);
        };
    }

    /** With their number: "15 nearest neighbours", "61 other unitary authorities". */
    public String others(int number) {
        if (number == 1) {
            return isNeighbours ? "nearest neighbour" : "1 other of the " + noun;
        }
        return isNeighbours ? "%d %s".formatted(number, noun) : "%d other %s".formatted(number, noun);
    }

    /** As spoken to the council: "your 15 nearest neighbours", "the 61 other unitary authorities". */
    public String yours(int number) {
        return (isNeighbours ? "your " : "the ") + others(number);
    }

    /** As spoken to the council, of those that have a figure, where some have none: "12 nearest neighbours". */
    public String yours(int number, int all) {
        return number == all ? yours(number) : others(number);
    }

    private static String ofClassAndRegion(String title) {
        int comma = title.lastIndexOf(", ");
        return comma < 0
                ? councils(title)
                : councils(title.substring(0, comma)) + " in " + region(title.substring(comma + 2));
    }

    private static String councils(String title) {
        return title.startsWith("London") ? title : Phrase.inside(title);
    }

    /** A region inside a sentence: "the South West", "London". */
    static String region(String title) {
        return REGIONS_WITHOUT_ARTICLE.contains(title) ? title : "the " + title;
    }
}
