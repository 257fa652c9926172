package org.councilbenchmarks.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.codes.CodeListsLoader;
import org.councilbenchmarks.catalogue.groups.CalendarLoader;
import org.councilbenchmarks.catalogue.groups.DueReturn;
import org.councilbenchmarks.catalogue.groups.NeighbourRules;
import org.councilbenchmarks.catalogue.groups.NeighboursLoader;
import org.councilbenchmarks.catalogue.groups.PeerGroupIds;
import org.councilbenchmarks.catalogue.groups.PeerGroupRule;
import org.councilbenchmarks.catalogue.groups.PeerGroupsLoader;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.indicators.IndicatorsLoader;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.catalogue.reference.ReferenceDataLoader;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.catalogue.returns.ReturnsLoader;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.Faults;
import org.councilbenchmarks.domain.findings.Outcome;

/**
 * Reads the whole configuration and checks each part against the others. Either all of it is right, or there is no
 * catalogue and every fault is told, so that one round of corrections is enough.
 */
public final class CatalogueLoader {
    private final ConfigFolder folder;
    private final Faults faults = new Faults();

    private CatalogueLoader(Path root) {
        this.folder = new ConfigFolder(root, faults);
    }

    /**
     * @param configFolder the folder {@code config}
     * @return the catalogue; or none, and a finding for each fault, in the order of files and lines, which are relative to
     *     the folder
     */
    public static Outcome<Catalogue> load(Path configFolder) {
        return new CatalogueLoader(configFolder).load();
    }

    private Outcome<Catalogue> load() {
        Map<String, Source> sources = new SourcesLoader(folder).load();
        Set<String> sourceIds = sources.keySet();
        Map<String, CodeList> codeLists = new CodeListsLoader(folder, sourceIds).load();
        List<ReturnSchema> returns = new ReturnsLoader(folder, codeLists).load();
        new CodeListsCheck(codeLists, faults).run(returns);
        Optional<CodeList> regions = Optional.ofNullable(codeLists.get("regions"));
        ReferenceData reference = new ReferenceDataLoader(folder, sourceIds).load(regions);
        List<PeerGroupRule> groups = new PeerGroupsLoader(folder, sourceIds, reference.councils()).load();
        NeighbourRules neighbours = new NeighboursLoader(folder, sourceIds, reference.councils()).load();
        List<DueReturn> calendar = calendar(sourceIds, returns, groups, regions);
        Map<String, Threshold> thresholds = new ThresholdsLoader(folder, sourceIds).load();
        List<Indicator> indicators = new IndicatorsLoader(folder, sourceIds, returns).load();
        if (!faults.isEmpty()) {
            return Outcome.failed(faults.list());
        }
        return Outcome.of(new Catalogue(
                returns, codeLists, indicators, groups, neighbours, calendar, thresholds, sources, reference));
    }

    private List<DueReturn> calendar(
            Set<String> sourceIds, List<ReturnSchema> returns, List<PeerGroupRule> groups, Optional<CodeList> regions) {
        List<String> regionCodes = regions.map(CodeList::codes).orElse(List.of()).stream()
                .map(Code::code)
                .toList();
        List<String> groupIds = PeerGroupIds.list(groups, regionCodes);
        return new CalendarLoader(
                        folder,
                        sourceIds,
                        returns.stream().map(ReturnSchema::id).toList(),
                        groupIds)
                .load();
    }
}
