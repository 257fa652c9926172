package org.councilbenchmarks.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.groups.DueReturn;
import org.councilbenchmarks.catalogue.groups.NeighbourRules;
import org.councilbenchmarks.catalogue.groups.PeerGroupRule;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * The whole configuration, cross-checked.
 *
 * @param returns in the order of their ids
 * @param codeLists by id, the name of their file
 * @param indicators in file order
 * @param peerGroups in file order
 * @param neighbours how nearest neighbours are found
 * @param calendar in file order
 * @param thresholds by id
 * @param sources by id
 * @param reference the facts of the sector
 */
public record Catalogue(
        List<ReturnSchema> returns,
        Map<String, CodeList> codeLists,
        List<Indicator> indicators,
        List<PeerGroupRule> peerGroups,
        NeighbourRules neighbours,
        List<DueReturn> calendar,
        Map<String, Threshold> thresholds,
        Map<String, Source> sources,
        ReferenceData reference) {
    public Catalogue {
        returns = List.copyOf(returns);
        codeLists = Map.copyOf(codeLists);
        indicators = List.copyOf(indicators);
        peerGroups = List.copyOf(peerGroups);
        calendar = List.copyOf(calendar);
        thresholds = Map.copyOf(thresholds);
        sources = Map.copyOf(sources);
    }

    public CouncilRegister councils() {
        return reference.councils();
    }

    public Optional<ReturnSchema> findReturn(ReturnId id) {
        return returns.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException where the catalogue has no such return */
    public ReturnSchema getReturn(ReturnId id) {
        return findReturn(id).orElseThrow(() -> new IllegalArgumentException("The catalogue has no return " + id));
    }

    public Optional<Indicator> findIndicator(String id) {
        return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException where the catalogue has no such threshold */
    public BigDecimal getThreshold(String id) {
        Threshold threshold = thresholds.get(id);
        if (threshold == null) {
            throw new IllegalArgumentException("The catalogue has no threshold " + id);
        }
        return threshold.value();
    }

    /** @throws IllegalArgumentException where the catalogue has no such list */
    public CodeList getCodeList(String id) {
        CodeList list = codeLists.get(id);
        if (list == null) {
            throw new IllegalArgumentException("The catalogue has no code list " + id);
        }
        return list;
    }
}
