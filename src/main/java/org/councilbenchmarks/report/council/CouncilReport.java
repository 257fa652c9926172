package org.councilbenchmarks.report.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.Imprint;
import org.councilbenchmarks.report.Report;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.pieces.MethodSection;
import org.councilbenchmarks.report.sentences.Phrase;

/** Puts the report of one council together, section by section. */
final class CouncilReport {

    private CouncilReport() {}

    /** @param submissions what stands of it, at least one */
    static Report of(
            EditionFigures figures, Catalogue catalogue, CouncilCode council, List<StandingSubmission> submissions) {
        String name = figures.names().getCouncil(council).name();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(2, "Summary"));
        blocks.add(Block.paragraph("%s has %s in this edition."
                .formatted(name, Phrase.count(submissions.size(), "standing return", "standing returns"))));
        blocks.add(Block.heading(2, "How each number is worked out"));
        blocks.addAll(MethodSection.of(catalogue, catalogue.indicators()));
        return new Report(
                new Report.Subject(
                        name + ": digital, data and technology",
                        "As of " + Phrase.day(figures.title().asOf()),
                        Locale.UK,
                        Audience.COUNCIL),
                Imprint.of(figures),
                blocks);
    }
}
