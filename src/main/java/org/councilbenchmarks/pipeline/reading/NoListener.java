package org.councilbenchmarks.pipeline.reading;

import java.util.List;

/** For a run that keeps facts only. */
record NoListener() implements RowListener {
    @Override
    public void header(List<String> labels) {
        // Nobody asked.
    }

    @Override
    public void refused(RefusedRecord row) {
        // Nobody asked.
    }
}
