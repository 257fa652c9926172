package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import org.councilbenchmarks.pipeline.edition.EditionContent;
import org.councilbenchmarks.pipeline.edition.EditionWriter;
import org.councilbenchmarks.pipeline.feedback.FeedbackWriter;

/** The report step: the edition's files into a staging folder, and the feedback to councils. */
final class WriteReports implements Work {
    private final NightRun run;

    WriteReports(NightRun run) {
        this.run = run;
    }

    @Override
    public String carryOut() throws IOException {
        int feedback =
                new FeedbackWriter(run.facts(), run.workspace().output().resolve("feedback")).write(run.settlement());
        run.diary().count("feedback files", feedback);
        EditionContent content = run.content();
        String name = content.basis().identity().name();
        String told = feedback + (feedback == 1 ? " feedback file" : " feedback files");
        if (run.workspace().shelf().has(name)) {
            return told + "; edition " + name + " is there already";
        }
        var staging = run.workspace().shelf().freshStaging();
        int files = EditionWriter.write(staging, content);
        Pause.REPORTING.here();
        return told + ", " + files + " files of edition " + name;
    }
}
