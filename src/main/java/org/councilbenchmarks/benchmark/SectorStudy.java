package org.councilbenchmarks.benchmark;

import java.time.LocalDate;
import java.util.List;
import org.councilbenchmarks.benchmark.contracts.LockInRadar;
import org.councilbenchmarks.benchmark.systems.SystemsReader;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.results.ContractRadar;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.domain.results.SectorAnalyses;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.SubmissionRows;

/** The analyses of the sector beside indicators and benchmarks: contracts, skills, market. */
record SectorStudy(Catalogue catalogue, LocalDate asOf, List<PeerGroup> groups) {

    SectorAnalyses compute(Settlement settlement, SubmissionRows rows) {
        SystemsReader systems = SystemsReader.of(catalogue, asOf, settlement, rows);
        LockInRadar lockIn = LockInRadar.of(catalogue, asOf, groups);
        ContractRadar radar = lockIn.compute(systems.listLatest());
        return new SectorAnalyses(radar, lockIn.queries(radar));
    }
}
