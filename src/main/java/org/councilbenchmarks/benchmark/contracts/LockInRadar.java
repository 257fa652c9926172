package org.councilbenchmarks.benchmark.contracts;

import java.time.LocalDate;
import java.util.List;
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

    /** Contracts whose end has gone by, which are taken as rolling: each a question to its council. */
    public List<Finding> queries(ContractRadar radar) {
        return radar.contracts().stream()
                .filter(c -> c.terms().end().map(end -> end.isBefore(asOf)).orElse(false))
                .map(this::query)
                .toList();
    }

    private Finding query(ContractOutlook contract) {
        ContractOutlook.Source source = contract.source();
        String end = contract.terms().end().map(LocalDate::toString).orElse("");
        return Finding.of(
                        FindingCode.CONTRACT_ENDED,
                        Effect.QUERY,
                        Place.cell(source.line(), "contract_end"),
                        "The contract of system " + contract.system().reference() + " ended on " + end + ", before "
                                + asOf + "; it is taken as rolling.")
                .withWas(end)
                .withCouncil(source.holders().getFirst())
                .inFile(source.submission().source().path());
    }
}
