package org.councilbenchmarks.pipeline.console;

import java.io.PrintStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A log for machines: one JSON object a line with time, level and message, and the figures of events. */
public final class JsonRunLog implements RunLog {
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private final PrintStream out;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    public JsonRunLog(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public void say(String line) {
        print("info", line, Map.of());
    }

    @Override
    public void warn(String line) {
        print("warning", line, Map.of());
    }

    @Override
    public void event(String line, Map<String, Object> figures) {
        print("info", line, figures);
    }

    @Override
    public void table(String title, List<String> lines, Map<String, Object> figures) {
        print("info", title, figures);
    }

    @Override
    public Progress progress(String what, long total) {
        return new ProgressLines(this, what, total);
    }

    private synchronized void print(String level, String message, Map<String, Object> figures) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("time", clock.instant().toString());
        entry.put("level", level);
        // Without the spaces that align a text log.
        entry.put("message", SPACES.matcher(message.strip()).replaceAll(" "));
        entry.putAll(figures);
        out.println(json.writeValueAsString(entry));
    }
}
