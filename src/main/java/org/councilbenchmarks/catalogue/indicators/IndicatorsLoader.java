package org.councilbenchmarks.catalogue.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.indicators.Indicator.Formula;
import org.councilbenchmarks.catalogue.indicators.Indicator.Traits;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.measures.Polarity;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.returns.ReturnId;

/** Reads {@code indicators.csv}: a row for each indicator. */
public final class IndicatorsLoader {
    private static final TableShape SHAPE = TableShape.of(
            "id",
            "title",
            "question",
            "theme",
            "return",
            "kind",
            "numerator",
            "numerator_where",
            "denominator",
            "denominator_where",
            "weight",
            "breakdown",
            "unit",
            "polarity",
            "applies_to",
            "cross_class",
            "opportunity",
            "headline",
            "interval",
            "disclosure",
            "minimum_base",
            "plausible_low",
            "plausible_high",
            "definition",
            "caveat",
            "source");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*\\.[a-z][a-z0-9_]*");
    private static final Choice UNITS =
            Choice.of("a unit", Arrays.stream(Unit.values()).map(Unit::symbol).toList());
    private static final Choice POLARITIES = Choice.of(
            "a polarity", Arrays.stream(Polarity.values()).map(Polarity::code).toList());
    private static final Choice PROTECTIONS = Choice.of(
            "a kind of disclosure",
            Arrays.stream(Protection.values()).map(Protection::code).toList());
    private static final Choice CLASSES = Choice.of(
            "a class of council",
            Arrays.stream(CouncilClass.values()).map(CouncilClass::code).toList());

    private final ConfigFolder folder;
    private final Set<String> sources;
    private final Map<ReturnId, ReturnSchema> returns = new TreeMap<>();
    private final Choice returnIds;

    public IndicatorsLoader(ConfigFolder folder, Set<String> sources, List<ReturnSchema> schemas) {
        this.folder = folder;
        this.sources = sources;
        schemas.forEach(schema -> returns.put(schema.id(), schema));
        List<String> ids =
                new ArrayList<>(returns.keySet().stream().map(ReturnId::value).toList());
        ids.add(Indicator.ALL_RETURNS.value());
        this.returnIds = Choice.of("a return", ids);
    }

    /** In file order. */
    public List<Indicator> load() {
        List<Indicator> indicators = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CheckedRow row : folder.rows("indicators.csv", SHAPE)) {
            indicator(row, lines).ifPresent(indicators::add);
        }
        return indicators;
    }

    private Optional<Indicator> indicator(CheckedRow row, Map<String, Integer> lines) {
        row.checkSource(sources);
        String id = id(row, lines);
        Optional<ReturnId> returnId = row.choose("return", returnIds, text -> Optional.of(ReturnId.of(text)));
        Optional<Unit> unit = row.choose("unit", UNITS, Unit::find);
        Optional<Polarity> polarity = row.choose("polarity", POLARITIES, Polarity::find);
        Optional<Formula> formula = returnId.isPresent() && unit.isPresent()
                ? new FormulaParser(returns).parse(row, returnId.get(), unit.get())
                : Optional.empty();
        Set<CouncilClass> classes = row.chooseEach("applies_to", CLASSES).stream()
                .flatMap(text -> CouncilClass.find(text).stream())
                .collect(Collectors.toSet());
        Optional<Traits> traits = traits(row);
        Limits limits = Limits.of(row);
        IndicatorWords words = words(row);
        if (id.isEmpty() || formula.isEmpty() || polarity.isEmpty() || traits.isEmpty()) {
            return Optional.empty();
        }
        Indicator indicator = new Indicator(
                id,
                returnId.get(),
                formula.get(),
                Optional.of(row.text("breakdown")).filter(Predicate.not(String::isEmpty)),
                unit.get(),
                polarity.get(),
                classes,
                traits.get(),
                limits.base(),
                limits.low(),
                limits.high(),
                words);
        new IndicatorCheck(indicator, Optional.ofNullable(returns.get(returnId.get()))).run(row);
        return Optional.of(indicator);
    }

    private static Optional<Traits> traits(CheckedRow row) {
        return row.choose("disclosure", PROTECTIONS, Protection::find)
                .map(protection -> new Traits(
                        row.yes("cross_class"),
                        row.yes("opportunity"),
                        row.yes("headline"),
                        row.yes("interval"),
                        protection));
    }

    private static String id(CheckedRow row, Map<String, Integer> lines) {
        String id = row.filled("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            row.fault(
                    "id",
                    "'" + id + "' is not an id for an indicator: family.name in small letters, as staff.turnover");
            return "";
        }
        return id.isEmpty() || row.isFirst("id", id, lines) ? id : "";
    }

    private static IndicatorWords words(CheckedRow row) {
        return new IndicatorWords(
                row.filled("title"),
                row.filled("question"),
                row.filled("theme"),
                row.filled("definition"),
                row.text("caveat"),
                row.text("source"));
    }

    private record Limits(Optional<BigDecimal> base, Optional<BigDecimal> low, Optional<BigDecimal> high) {
        static Limits of(CheckedRow row) {
            Limits limits = new Limits(
                    row.findNumber("minimum_base"), row.findNumber("plausible_low"), row.findNumber("plausible_high"));
            if (limits.base().filter(base -> base.signum() <= 0).isPresent()) {
                row.fault("minimum_base", "A minimum base is above 0; leave it blank for none");
            }
            if (limits.low().isPresent()
                    && limits.high().isPresent()
                    && limits.low().get().compareTo(limits.high().get()) >= 0) {
                row.fault(
                        "plausible_low",
                        "What is plausible begins at " + limits.low().get() + " and ends at "
                                + limits.high().get());
            }
            return limits;
        }
    }
}
