package org.councilbenchmarks.report.sector;

import java.util.List;
import org.councilbenchmarks.domain.results.Cohort;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Text;
import org.councilbenchmarks.report.sentences.RobustSentences;

/** What holds whomever one compares with. */
final class FindingsSection implements Section {

    private final List<RobustFinding> findings;

    FindingsSection(List<RobustFinding> findings) {
        this.findings = findings;
    }

    @Override
    public List<Block> blocks() {
        Block heading = Block.heading(2, "What holds in every peer set");
        if (findings.isEmpty()) {
            return List.of(heading, Block.paragraph(RobustSentences.none()));
        }
        return List.of(
                heading,
                Block.paragraph(RobustSentences.meaning(Cohort.ENOUGH)),
                new Block.Items(
                        findings.stream().map(f -> Text.of(f.sentence())).toList()));
    }
}
