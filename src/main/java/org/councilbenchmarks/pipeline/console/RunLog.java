package org.councilbenchmarks.pipeline.console;

import java.util.List;
import java.util.Map;

/**
 * The log of a run: one line per step, and what a person has to know. Never a stack trace for the data's fault.
 *
 * <p>Lines may come from several threads.
 */
public interface RunLog {
    /** Something that was done or decided. */
    void say(String line);

    /** Something that a person should look at. */
    void warn(String line);

    /** A step begins or ends, with its figures; text logs print the line, JSON logs the figures too. */
    void event(String line, Map<String, Object> figures);

    /** What belongs together: text logs print the lines below the title, JSON logs one object with the figures. */
    void table(String title, List<String> lines, Map<String, Object> figures);

    /** Long work of {@code total} pieces begins; close it when it is done. */
    Progress progress(String what, long total);

    /** How far long work has come. */
    interface Progress extends AutoCloseable {
        void step(long pieces);

        @Override
        void close();
    }
}
