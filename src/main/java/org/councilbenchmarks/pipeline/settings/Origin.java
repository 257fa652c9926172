package org.councilbenchmarks.pipeline.settings;

/** Where a setting's value came from; a later one beats an earlier one. */
public enum Origin {
    DEFAULT("default"),
    FILE("settings.properties"),
    ENVIRONMENT("environment"),
    COMMAND_LINE("command line");

    private final String words;

    Origin(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
