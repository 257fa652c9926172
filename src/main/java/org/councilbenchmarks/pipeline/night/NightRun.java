package org.councilbenchmarks.pipeline.night;

import java.util.Optional;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.pipeline.edition.EditionBasis;
import org.councilbenchmarks.pipeline.edition.EditionContent;
import org.councilbenchmarks.pipeline.edition.EditionDraft;
import org.councilbenchmarks.pipeline.reading.FactsLibrary;
import org.councilbenchmarks.record.Archive;

/** One run: what its steps work with, and what they hand on. */
final class NightRun {
    private final Workspace workspace;
    private final RunPlan plan;
    private final Catalogue catalogue;
    private final Archive archive;
    private final FactsLibrary facts;
    private final RunDiary diary;
    private final Stopping stopping;
    private Optional<EditionBasis> basis = Optional.empty();
    private Optional<Settlement> settlement = Optional.empty();
    private Optional<BenchmarkResults> results = Optional.empty();
    private Optional<EditionDraft> draft = Optional.empty();

    NightRun(
            Workspace workspace,
            RunPlan plan,
            Catalogue catalogue,
            Archive archive,
            FactsLibrary facts,
            RunDiary diary,
            Stopping stopping) {
        this.workspace = workspace;
        this.plan = plan;
        this.catalogue = catalogue;
        this.archive = archive;
        this.facts = facts;
        this.diary = diary;
        this.stopping = stopping;
    }

    Workspace workspace() {
        return workspace;
    }

    RunPlan plan() {
        return plan;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Archive archive() {
        return archive;
    }

    FactsLibrary facts() {
        return facts;
    }

    RunDiary diary() {
        return diary;
    }

    Stopping stopping() {
        return stopping;
    }

    void hand(EditionBasis newBasis, Settlement newSettlement) {
        this.basis = Optional.of(newBasis);
        this.settlement = Optional.of(newSettlement);
    }

    void hand(BenchmarkResults newResults) {
        this.results = Optional.of(newResults);
    }

    /** @param newDraft empty where the edition is published already */
    void hand(Optional<EditionDraft> newDraft) {
        this.draft = newDraft;
    }

    /** The edition that is being written; empty where it is published already. */
    Optional<EditionDraft> draft() {
        return draft;
    }

    /** @throws IllegalStateException before the step that hands it on */
    Settlement settlement() {
        return settlement.orElseThrow(() -> new IllegalStateException("Nothing was settled yet"));
    }

    /** @throws IllegalStateException before the step that hands it on */
    EditionBasis basis() {
        return basis.orElseThrow(() -> new IllegalStateException("Nothing was settled yet"));
    }

    /** @throws IllegalStateException before the steps that hand its parts on */
    EditionContent content() {
        return new EditionContent(
                basis(),
                catalogue,
                settlement(),
                facts,
                results.orElseThrow(() -> new IllegalStateException("Nothing was worked out yet")));
    }
}
