package org.councilbenchmarks.catalogue.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.CouncilCode;

/** Reads {@code reference/counties.csv}: in which county a district lies. */
final class CountiesLoader {
    private static final TableShape SHAPE = TableShape.ofFacts("district_code", "county_code");

    private final ConfigFolder folder;
    private final Set<String> sources;
    private final CouncilRegister councils;

    CountiesLoader(ConfigFolder folder, Set<String> sources, CouncilRegister councils) {
        this.folder = folder;
        this.sources = sources;
        this.councils = councils;
    }

    /** The districts of each county, in file order. */
    Map<CouncilCode, List<CouncilCode>> load() {
        Map<CouncilCode, List<CouncilCode>> districts = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CheckedRow row : folder.rows("reference/counties.csv", SHAPE)) {
            row.checkSource(sources);
            row.isFirst("district_code", row.text("district_code"), lines);
            Optional<CouncilCode> district = ofClass(row, "district_code", CouncilClass.DISTRICT);
            Optional<CouncilCode> county = ofClass(row, "county_code", CouncilClass.COUNTY);
            if (district.isPresent() && county.isPresent()) {
                districts.computeIfAbsent(county.get(), c -> new ArrayList<>()).add(district.get());
            }
        }
        return districts;
    }

    private Optional<CouncilCode> ofClass(CheckedRow row, String column, CouncilClass wanted) {
        Optional<CouncilCode> code = FactCells.council(row, column, councils);
        if (code.isPresent() && councils.get(code.get()).councilClass() != wanted) {
            String name = councils.get(code.get()).name();
            row.fault(column, name + " (" + code.get() + ") is not of class " + wanted.code());
            return Optional.empty();
        }
        return code;
    }
}
