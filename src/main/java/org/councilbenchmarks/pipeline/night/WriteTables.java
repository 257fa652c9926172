package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.councilbenchmarks.pipeline.edition.EditionContent;
import org.councilbenchmarks.pipeline.edition.EditionDraft;
import org.councilbenchmarks.pipeline.feedback.FeedbackWriter;
import org.councilbenchmarks.record.Pause;

/** The tables step: the feedback to councils, and the edition's tables into a staging folder. */
final class WriteTables implements Work {
    private final NightRun run;

    WriteTables(NightRun run) {
        this.run = run;
    }

    @Override
    public String carryOut() throws IOException {
        Path place = run.workspace().output().resolve("feedback");
        EditionContent content = run.content();
        int feedback = new FeedbackWriter(run.facts(), run.catalogue().councils(), place)
                .write(run.settlement(), content.results().analyses().findings());
        run.diary().count("feedback files", feedback);
        String name = content.basis().identity().name();
        String told = feedback + (feedback == 1 ? " feedback file" : " feedback files");
        if (run.workspace().shelf().has(name)) {
            run.hand(Optional.empty());
            return told + "; edition " + name + " is there already";
        }
        var draft = EditionDraft.in(run.workspace().shelf().freshStaging(), content);
        draft.writeTables();
        Pause.TABLES.here();
        run.hand(Optional.of(draft));
        return told + ", the tables of edition " + name;
    }
}
