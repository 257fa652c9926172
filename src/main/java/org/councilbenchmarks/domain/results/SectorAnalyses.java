package org.councilbenchmarks.domain.results;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.findings.Finding;

/**
 * What is worked out about the sector beside indicators and benchmarks.
 *
 * @param radar when contracts can be left; not for open files, but for its cliff
 * @param findings what was found questionable meanwhile
 */
public record SectorAnalyses(ContractRadar radar, List<Finding> findings) {

    public SectorAnalyses {
        findings = List.copyOf(findings);
    }

    /** Of a sector that returned nothing. */
    public static SectorAnalyses empty(LocalDate asOf) {
        return new SectorAnalyses(ContractRadar.empty(asOf), List.of());
    }

    /** The same with more that was found questionable, after what there is. */
    public SectorAnalyses asking(List<Finding> more) {
        return new SectorAnalyses(
                radar, Stream.concat(findings.stream(), more.stream()).toList());
    }
}
