package org.councilbenchmarks.catalogue.indicators;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What of an indicator has to be kept out of the open data, so that nobody is recognised or attacked. */
public enum Protection {
    /** Nothing but what rests on less than the minimum base. */
    OPEN(""),
    /** A share of counted people: open where nobody, or at least five on either side. */
    SHARE_OF_PEOPLE("where one to four people are on either side, or everybody is in it"),
    /** The same, open also where everybody: that nobody lacks a skill points at no one. */
    COVERAGE_OF_PEOPLE("where one to four people are on either side"),
    /** A number of counted people, or anything that it is multiplied to: one to four are withheld. */
    NUMBER_OF_PEOPLE("where it is one to four people"),
    /** Says how a council could be attacked: of no council by itself, only how a group is distributed. */
    SECURITY("of each council by itself, with the ends of a group and its totals");

    private final String withheld;

    Protection(String withheld) {
        this.withheld = withheld;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Protection> find(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
    }

    /** Whether it makes sense for a kind of indicator. */
    boolean suits(Kind kind) {
        return switch (this) {
            case OPEN, SECURITY -> true;
            case SHARE_OF_PEOPLE, COVERAGE_OF_PEOPLE -> kind == Kind.SHARE;
            case NUMBER_OF_PEOPLE -> kind == Kind.SUM || kind == Kind.MEAN || kind == Kind.RATIO;
        };
    }

    /** What is withheld, to follow "withheld"; empty where nothing is. */
    public String withheld() {
        return withheld;
    }

    /** Whether it keeps small numbers of people out. */
    boolean isOfPeople() {
        return this == SHARE_OF_PEOPLE || this == COVERAGE_OF_PEOPLE || this == NUMBER_OF_PEOPLE;
    }
}
