package org.councilbenchmarks.pipeline.console;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** A log for people: plain lines; a progress bar where the output is a terminal. */
public final class TextRunLog implements RunLog {
    private final PrintStream out;
    private final boolean terminal;
    private boolean barShown;

    public TextRunLog(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public synchronized void say(String line) {
        clearBar();
        out.println(line);
    }

    @Override
    public void warn(String line) {
        say("! " + line);
    }

    @Override
    public void event(String line, Map<String, Object> figures) {
        say(line);
    }

    @Override
    public synchronized void table(String title, List<String> lines, Map<String, Object> figures) {
        say(title);
        lines.forEach(line -> say("  " + line));
    }

    @Override
    public Progress progress(String what, long total) {
        return terminal ? new ProgressBar(this, what, total) : new ProgressLines(this, what, total);
    }

    synchronized void showBar(String bar) {
        out.print("\r\u001b[2K" + bar);
        out.flush();
        barShown = true;
    }

    synchronized void clearBar() {
        if (barShown) {
            out.print("\r\u001b[2K");
            out.flush();
            barShown = false;
        }
    }
}
