package org.councilbenchmarks.benchmark;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.councilbenchmarks.benchmark.change.CasesForChange;
import org.councilbenchmarks.benchmark.contracts.LockInRadar;
import org.councilbenchmarks.benchmark.market.SystemsMarket;
import org.councilbenchmarks.benchmark.payments.PaymentsStudy;
import org.councilbenchmarks.benchmark.sharing.SharedSystems;
import org.councilbenchmarks.benchmark.skills.SkillsGaps;
import org.councilbenchmarks.benchmark.systems.SystemRow;
import org.councilbenchmarks.benchmark.systems.SystemsReader;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.ContractRadar;
import org.councilbenchmarks.domain.results.MarketSlice;
import org.councilbenchmarks.domain.results.Neighbours;
import org.councilbenchmarks.domain.results.SectorAnalyses;
import org.councilbenchmarks.domain.results.SkillsGap;
import org.councilbenchmarks.domain.results.SkillsKey;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.SubmissionRows;

/** The analyses of the sector beside indicators and benchmarks: contracts, skills, market, shared systems, initiatives. */
record SectorStudy(Catalogue catalogue, LocalDate asOf, Neighbours neighbours) {

    /**
     * What was found.
     *
     * @param withheldSkills numbers of people that may not be published
     */
    record Studied(SectorAnalyses analyses, Set<SkillsKey> withheldSkills) {

        Studied {
            withheldSkills = Set.copyOf(withheldSkills);
        }
    }

    private record OfYear(SkillsGaps.OfYear skills, List<MarketSlice> slices) {}

    /** @param years for which any council returned anything, in order */
    Studied compute(Settlement settlement, SubmissionRows rows, Collection<FinancialYear> years) {
        SystemsReader systems = SystemsReader.of(catalogue, asOf, settlement, rows);
        SkillsGaps skills = SkillsGaps.of(catalogue, asOf, settlement, rows);
        SystemsMarket market = SystemsMarket.of(catalogue);
        List<OfYear> ofYears = years.parallelStream()
                .map(year -> new OfYear(skills.compute(year), market.compute(year, systems.listIn(year))))
                .toList();
        List<SkillsGap> gaps =
                ofYears.stream().flatMap(y -> y.skills().gaps().stream()).toList();
        Set<SkillsKey> withheld = new HashSet<>();
        ofYears.forEach(y -> withheld.addAll(y.skills().secret()));
        List<MarketSlice> slices =
                ofYears.stream().flatMap(y -> y.slices().stream()).toList();
        List<SystemRow> latest = systems.listLatest();
        PaymentsStudy payments = PaymentsStudy.of(settlement, rows);
        LockInRadar lockIn = LockInRadar.of(catalogue, asOf, neighbours);
        ContractRadar radar = lockIn.compute(latest);
        SectorAnalyses analyses = new SectorAnalyses(
                radar,
                gaps,
                slices,
                payments.market(),
                new SharedSystems(catalogue.reference().population()).compute(latest),
                new CasesForChange(catalogue, asOf).compute(settlement, rows),
                List.of(),
                Stream.concat(lockIn.queries(radar).stream(), payments.queries().stream())
                        .toList());
        return new Studied(analyses, withheld);
    }
}
