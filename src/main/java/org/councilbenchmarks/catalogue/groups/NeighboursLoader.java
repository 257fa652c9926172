package org.councilbenchmarks.catalogue.groups;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.councilbenchmarks.catalogue.groups.NeighbourVariable.Measure;
import org.councilbenchmarks.catalogue.groups.NeighbourVariable.Scale;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;
import org.councilbenchmarks.domain.CouncilCode;

/** Reads {@code neighbours.csv}: by which variables councils are compared, and which councils stand outside. */
public final class NeighboursLoader {
    private static final String FILE = "neighbours.csv";
    private static final String VARIABLE = "variable";
    private static final TableShape SHAPE =
            TableShape.of("part", "id", "measure", "scale", "weight", "title", "source");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Choice PARTS = Choice.of("a part of this table", List.of(VARIABLE, "outside"));
    private static final Choice MEASURES = Choice.of(
            "a measure", Arrays.stream(Measure.values()).map(Measure::code).toList());
    private static final Choice SCALES =
            Choice.of("a scale", Arrays.stream(Scale.values()).map(Scale::code).toList());

    private final ConfigFolder folder;
    private final Set<String> sources;
    private final CouncilRegister councils;
    private final List<NeighbourVariable> variables = new ArrayList<>();
    private final Set<CouncilCode> outside = new HashSet<>();

    /** @param sources ids of {@code sources.csv} */
    public NeighboursLoader(ConfigFolder folder, Set<String> sources, CouncilRegister councils) {
        this.folder = folder;
        this.sources = sources;
        this.councils = councils;
    }

    public NeighbourRules load() {
        Map<String, Integer> lines = new HashMap<>();
        for (CheckedRow row : folder.rows(FILE, SHAPE)) {
            row.checkSource(sources);
            row.filled("title");
            String id = row.filled("id");
            Optional<String> part = row.choose("part", PARTS, Optional::of);
            if (!id.isEmpty() && row.isFirst("id", id, lines) && part.isPresent()) {
                add(row, part.get());
            }
        }
        if (variables.isEmpty() && folder.has(FILE)) {
            folder.faults().add(FILE, 1, "There is no variable to compare councils by");
        }
        return new NeighbourRules(variables, outside);
    }

    private void add(CheckedRow row, String part) {
        if (part.equals(VARIABLE)) {
            addVariable(row);
        } else {
            addOutside(row);
        }
    }

    private void addVariable(CheckedRow row) {
        String id = row.text("id");
        if (!ID.matcher(id).matches()) {
            row.fault("id", "'" + id + "' is not a name of small letters, digits and _");
        }
        Optional<Measure> measure = row.choose("measure", MEASURES, Measure::find);
        Optional<Scale> scale = row.choose("scale", SCALES, Scale::find);
        Optional<BigDecimal> weight = row.number("weight");
        if (weight.isPresent() && weight.get().signum() <= 0) {
            row.fault("weight", "'" + row.text("weight") + "' is not above 0; to leave a variable out, delete its row");
        }
        if (measure.isPresent() && scale.isPresent() && weight.isPresent()) {
            if (scale.get() == Scale.LN && !measure.get().isAlwaysPositive()) {
                row.fault("scale", measure.get().code() + " can be 0, which has no logarithm; allowed: plain, sqrt");
            }
            variables.add(new NeighbourVariable(id, measure.get(), scale.get(), weight.get(), row.text("title")));
        }
    }

    private void addOutside(CheckedRow row) {
        for (String column : List.of("measure", "scale", "weight")) {
            if (!row.text(column).isEmpty()) {
                row.fault(column, "A council that stands outside has no " + column + "; the cell has to be blank");
            }
        }
        Optional<CouncilCode> code = row.council("id");
        if (code.isPresent() && councils.find(code.get()).isEmpty()) {
            row.fault("id", "'" + code.get() + "' is not in the register of councils");
        }
        code.flatMap(councils::find).ifPresent(council -> outside.add(council.code()));
    }
}
