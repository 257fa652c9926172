package org.councilbenchmarks.domain.results;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.Finding;

/**
 * What is worked out about the sector beside indicators and benchmarks.
 *
 * @param radar when contracts can be left; not for open files, but for its cliff
 * @param skillsGaps in key order: year, region, role family, skill
 * @param market in the order of year and category
 * @param payments whom councils pay for technology; the lists of single councils are not for open files
 * @param sharedSystems component by component; not for open files
 * @param change what initiatives are worth
 * @param responders who returned, beside who did not, in the order of the calendar and the groups
 * @param findings what was found questionable meanwhile
 */
public record SectorAnalyses(
        ContractRadar radar,
        List<SkillsGap> skillsGaps,
        List<MarketSlice> market,
        PaymentsMarket payments,
        List<SharedSystem> sharedSystems,
        ChangeStudy change,
        List<Responders> responders,
        List<Finding> findings) {

    public SectorAnalyses {
        skillsGaps = List.copyOf(skillsGaps);
        market = List.copyOf(market);
        sharedSystems = List.copyOf(sharedSystems);
        responders = List.copyOf(responders);
        findings = List.copyOf(findings);
    }

    /** Of a sector that returned nothing. */
    public static SectorAnalyses empty(LocalDate asOf) {
        return new SectorAnalyses(
                ContractRadar.empty(asOf),
                List.of(),
                List.of(),
                PaymentsMarket.NONE,
                List.of(),
                ChangeStudy.empty(),
                List.of(),
                List.of());
    }

    /** A year's markets, by category. */
    public List<MarketSlice> listMarket(FinancialYear year) {
        return market.stream().filter(m -> m.year().equals(year)).toList();
    }

    /** A year's skills gaps, in key order. */
    public List<SkillsGap> listSkillsGaps(FinancialYear year) {
        return skillsGaps.stream().filter(g -> g.key().year().equals(year)).toList();
    }

    /** The same with who returned. */
    public SectorAnalyses with(List<Responders> newResponders) {
        return new SectorAnalyses(radar, skillsGaps, market, payments, sharedSystems, change, newResponders, findings);
    }

    /** The same with more that was found questionable, after what there is. */
    public SectorAnalyses asking(List<Finding> more) {
        return new SectorAnalyses(
                radar,
                skillsGaps,
                market,
                payments,
                sharedSystems,
                change,
                responders,
                Stream.concat(findings.stream(), more.stream()).toList());
    }
}
