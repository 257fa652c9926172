package org.councilbenchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.Source;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * The names that go with the codes in an edition's figures, taken from the catalogue so that what renders them need not know
 * it.
 *
 * @param councils by code, present and past
 * @param units of indicators, by id
 * @param returnColumns of each return, in the order of its template
 * @param sources to be credited, by title
 */
public record SectorNames(
        Map<CouncilCode, CouncilLabel> councils,
        Map<String, Unit> units,
        Map<ReturnId, List<ReturnColumn>> returnColumns,
        List<SourceCredit> sources) {

    public SectorNames {
        councils = Map.copyOf(councils);
        units = Map.copyOf(units);
        returnColumns = Map.copyOf(returnColumns);
        sources = List.copyOf(sources);
    }

    public static SectorNames of(Catalogue catalogue) {
        Map<CouncilCode, CouncilLabel> councils = new HashMap<>();
        catalogue.councils().list().forEach(council -> putCodes(councils, council));
        return new SectorNames(
                councils,
                catalogue.indicators().stream().collect(Collectors.toMap(Indicator::id, Indicator::unit)),
                catalogue.returns().stream().collect(Collectors.toMap(ReturnSchema::id, SectorNames::columns)),
                credits(catalogue));
    }

    /** Empty where no council of the catalogue has the code. */
    public Optional<CouncilLabel> findCouncil(CouncilCode code) {
        return Optional.ofNullable(councils.get(code));
    }

    /** @throws IllegalArgumentException where the register has no such council */
    public CouncilLabel getCouncil(CouncilCode code) {
        return findCouncil(code)
                .orElseThrow(() -> new IllegalArgumentException("No name is known for the council " + code));
    }

    /** @throws IllegalArgumentException where the catalogue has no such indicator */
    public Unit getUnit(String indicator) {
        Unit unit = units.get(indicator);
        if (unit == null) {
            throw new IllegalArgumentException("No unit is known for the indicator " + indicator);
        }
        return unit;
    }

    /** The columns of a return, in the order of its template; none where it is not collected. */
    public List<ReturnColumn> listColumns(ReturnId returnId) {
        return returnColumns.getOrDefault(returnId, List.of());
    }

    private static void putCodes(Map<CouncilCode, CouncilLabel> labels, Council council) {
        var label = new CouncilLabel(council.name(), council.councilClass(), council.region());
        labels.put(council.code(), label);
        council.formerCodes().forEach(former -> labels.putIfAbsent(former, label));
    }

    private static List<ReturnColumn> columns(ReturnSchema schema) {
        return schema.columns().stream().map(SectorNames::column).toList();
    }

    private static ReturnColumn column(Column column) {
        return new ReturnColumn(
                column.name(), column.type().isNumeric(), column.words().description());
    }

    private static List<SourceCredit> credits(Catalogue catalogue) {
        List<Source> sources = new ArrayList<>(catalogue.sources().values());
        sources.sort(Comparator.comparing(Source::title).thenComparing(Source::id));
        return sources.stream()
                .map(s -> new SourceCredit(
                        s.title(), s.publisher(), s.licence(), s.attribution(), s.address(), s.vintage()))
                .toList();
    }
}
