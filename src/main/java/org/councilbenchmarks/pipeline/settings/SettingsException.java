package org.councilbenchmarks.pipeline.settings;

import java.util.List;

/** The settings cannot be used: every fault, each a sentence. */
public final class SettingsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    SettingsException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
