package org.councilbenchmarks.catalogue.reference;

import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;

/** Reads {@code config/reference/}: the facts of the sector, each with its source. */
public final class ReferenceDataLoader {
    private final ConfigFolder folder;
    private final Set<String> sources;

    /** @param sources ids of {@code sources.csv} */
    public ReferenceDataLoader(ConfigFolder folder, Set<String> sources) {
        this.folder = folder;
        this.sources = sources;
    }

    /** @param regions the code list of regions, where it could be read */
    public ReferenceData load(Optional<CodeList> regions) {
        CouncilRegister councils = new CouncilsLoader(folder, sources, regions).load();
        return new ReferenceData(
                councils,
                new PopulationLoader(folder, sources, councils).load(),
                new AreasLoader(folder, sources, councils).load(),
                new DeprivationLoader(folder, sources, councils).load(),
                new CountiesLoader(folder, sources, councils).load(),
                new DeflatorsLoader(folder, sources).load(),
                new DiscountRatesLoader(folder, sources).load(),
                new OptimismBiasLoader(folder, sources).load(),
                new ApportionmentsLoader(folder, sources, councils).load(),
                new SuppliersLoader(folder, sources).load());
    }
}
