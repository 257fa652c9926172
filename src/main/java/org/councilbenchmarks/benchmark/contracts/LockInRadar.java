package org.councilbenchmarks.benchmark.contracts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilbenchmarks.benchmark.systems.SystemRow;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.results.ContractOutlook;
import org.councilbenchmarks.domain.results.ContractRadar;
import org.councilbenchmarks.domain.results.Neighbours;

/** Looks at every contract of the councils' latest systems returns as of one day. */
public final class LockInRadar {
    /** Enough to begin with; all of them stand in the table of contracts. */
    private static final int LISTED = 20;

    private final LocalDate asOf;
    private final JointPurchases purchases;

    private LockInRadar(LocalDate asOf, JointPurchases purchases) {
        this.asOf = asOf;
        this.purchases = purchases;
    }

    /**
     * @param asOf of the run
     * @param neighbours with whom a council could buy, wherever they are
     */
    public static LockInRadar of(Catalogue catalogue, LocalDate asOf, Neighbours neighbours) {
        return new LockInRadar(asOf, new JointPurchases(asOf, Nearness.of(catalogue, neighbours)));
    }

    /** @param systems of each council's latest submission, in order */
    public ContractRadar compute(List<SystemRow> systems) {
        ContractReading reading = new ContractReading(asOf);
        List<ContractOutlook> contracts = systems.stream().map(reading::read).toList();
        return new ContractRadar(asOf, purchases.joined(contracts), new CliffCount(asOf).count(contracts));
    }

    /**
     * Contracts whose end has gone by, which are taken as rolling: one question about all those of a council's return, however
     * many, since they are answered together.
     */
    public List<Finding> queries(ContractRadar radar) {
        Map<String, List<ContractOutlook>> ended = radar.contracts().stream()
                .filter(c -> c.terms().end().map(end -> end.isBefore(asOf)).orElse(false))
                .collect(Collectors.groupingBy(
                        c -> c.source().submission().source().path() + "\n"
                                + c.source().holders().getFirst(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return ended.values().stream().map(this::query).toList();
    }

    private Finding query(List<ContractOutlook> ended) {
        ContractOutlook.Source first = ended.getFirst().source();
        String listed = ended.stream()
                .limit(LISTED)
                .map(c -> c.system().reference() + " on " + end(c) + " (line "
                        + c.source().line() + ")")
                .collect(Collectors.joining(", "));
        String more = ended.size() > LISTED ? " and " + (ended.size() - LISTED) + " more" : "";
        String message = ended.size() == 1
                ? "The contract of system " + ended.getFirst().system().reference() + " ended on "
                        + end(ended.getFirst()) + ", before " + asOf + "; it is taken as rolling."
                : ended.size() + " contracts ended before " + asOf + " and are taken as rolling: " + listed + more
                        + ".";
        return Finding.of(FindingCode.CONTRACT_ENDED, Effect.QUERY, Place.cell(first.line(), "contract_end"), message)
                .withWas(end(ended.getFirst()))
                .withCouncil(first.holders().getFirst())
                .inFile(first.submission().source().path());
    }

    private static String end(ContractOutlook contract) {
        return contract.terms().end().map(LocalDate::toString).orElse("");
    }
}
