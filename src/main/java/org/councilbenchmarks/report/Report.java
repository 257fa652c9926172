package org.councilbenchmarks.report;

import java.util.List;
import java.util.Locale;
import org.councilbenchmarks.report.blocks.Block;

/**
 * A report before it has a format: all that it says, in reading order.
 *
 * @param blocks headings never skip a level on the way down, so that the outline has no holes
 */
public record Report(Subject subject, Imprint imprint, List<Block> blocks) {

    /**
     * What a report is about and for whom.
     *
     * @param title its heading of level 1, and the name that a reader's window shows
     * @param subtitle the year and whom it is compared with
     * @param language of all its text
     * @param audience who may have it
     */
    public record Subject(String title, String subtitle, Locale language, Audience audience) {
        public Subject {
            if (title.isBlank() || subtitle.isBlank()) {
                throw new IllegalArgumentException("A report needs a title and a subtitle");
            }
        }
    }

    public Report {
        blocks = List.copyOf(blocks);
        int above = 1;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() > above + 1) {
                    throw new IllegalArgumentException(
                            "Level %d below level %d: %s".formatted(heading.level(), above, heading.text()));
                }
                above = heading.level();
            }
        }
    }
}
