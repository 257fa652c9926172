package org.councilbenchmarks.catalogue.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.domain.CouncilCode;

/**
 * The facts of the sector.
 *
 * @param councils the register
 * @param population mid-year estimates
 * @param areasKm2 area of each council in square kilometres
 * @param deprivation by council; of counties, by their districts only
 * @param districts of each county
 * @param deflators index of prices
 * @param discountRates of the Green Book, by the day from which they are in force
 * @param optimismBias of forecast costs
 * @param apportionments of councils that were split
 * @param suppliers lines of the supplier table, in file order
 */
public record ReferenceData(
        CouncilRegister councils,
        Population population,
        Map<CouncilCode, BigDecimal> areasKm2,
        Deprivation deprivation,
        Map<CouncilCode, List<CouncilCode>> districts,
        Deflators deflators,
        DiscountRates discountRates,
        OptimismBias optimismBias,
        Apportionments apportionments,
        List<SupplierPattern> suppliers) {
    public ReferenceData {
        areasKm2 = Map.copyOf(areasKm2);
        districts = Map.copyOf(districts);
        suppliers = List.copyOf(suppliers);
    }
}
