package org.councilbenchmarks.report;

/**
 * The licence of the published data.
 *
 * @param id as in the register of open licences, {@code OGL-UK-3.0}
 * @param title for people; the id where it is not known here
 * @param address of its text; empty where it is not known here
 */
public record Licence(String id, String title, String address) {

    /**
     * By its id at <a href="https://opendefinition.org/licenses">opendefinition.org</a>. One that is not known here keeps its
     * id for a title: which licence to give is the publisher's choice.
     */
    public static Licence of(String id) {
        return switch (id) {
            case "OGL-UK-3.0" ->
                new Licence(
                        id,
                        "Open Government Licence v3.0",
                        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
            case "CC-BY-4.0" ->
                new Licence(id, "Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/");
            case "CC0-1.0" ->
                new Licence(id, "Creative Commons Zero 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");
            default -> new Licence(id, id, "");
        };
    }
}
