package org.councilbenchmarks.catalogue.indicators;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.councilbenchmarks.catalogue.indicators.WorkedExample.Expectation;
import org.councilbenchmarks.catalogue.indicators.WorkedExample.GivenRow;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.Faults;
import org.councilbenchmarks.catalogue.tables.TableShape;
import org.councilbenchmarks.domain.findings.Outcome;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * Reads the worked examples of an indicator, {@code config/examples/<indicator>.csv}. They are read by tests and for the
 * methodology, not on each run: no figure depends on them.
 */
public final class WorkedExamplesLoader {
    static final String FOLDER = "examples";

    private static final TableShape SHAPE = TableShape.of("case", "given", "cells");

    private final Path root;
    private final Map<ReturnId, ReturnSchema> returns = new TreeMap<>();

    /**
     * @param configFolder the folder {@code config}
     * @param schemas of all returns
     */
    public WorkedExamplesLoader(Path configFolder, List<ReturnSchema> schemas) {
        this.root = configFolder;
        schemas.forEach(schema -> returns.put(schema.id(), schema));
    }

    static String path(String indicator) {
        return FOLDER + "/" + indicator + ".csv";
    }

    /** The cases of an indicator, in file order; or none, and a finding for each fault. */
    public Outcome<List<WorkedExample>> load(String indicator) {
        Faults faults = new Faults();
        ConfigFolder folder = new ConfigFolder(root, faults);
        Map<String, Case> cases = new LinkedHashMap<>();
        ExampleCells cells = new ExampleCells(returns);
        for (CheckedRow row : folder.rows(path(indicator), SHAPE)) {
            cases.computeIfAbsent(row.filled("case"), title -> new Case()).add(row, cells);
        }
        cases.forEach((title, found) -> {
            if (found.expectations.isEmpty()) {
                faults.add(path(indicator), 0, "The case '" + title + "' expects nothing; it needs a row of expect");
            }
        });
        if (cases.isEmpty() && faults.isEmpty()) {
            faults.add(path(indicator), 1, "There is no case; each indicator needs one at least");
        }
        if (!faults.isEmpty()) {
            return Outcome.failed(faults.list());
        }
        List<WorkedExample> examples = new ArrayList<>();
        cases.forEach((title, found) -> examples.add(found.example(indicator, title)));
        return Outcome.of(List.copyOf(examples));
    }

    /** A case while its rows are being read. */
    private static final class Case {
        private final Map<ReturnId, List<GivenRow>> rows = new LinkedHashMap<>();
        private final Map<ReturnId, Integer> refused = new TreeMap<>();
        private final List<Expectation> expectations = new ArrayList<>();
        private Optional<BigDecimal> population = Optional.empty();
        private Optional<LocalDate> asOf = Optional.empty();

        void add(CheckedRow row, ExampleCells cells) {
            switch (row.text("given")) {
                case "expect" -> cells.expectation(row).ifPresent(expectations::add);
                case "population" -> population = cells.population(row);
                case "run" -> asOf = cells.asOf(row);
                case "refused" -> refused.putAll(cells.refused(row));
                default ->
                    cells.givenReturn(row)
                            .ifPresent(id -> rows.computeIfAbsent(id, r -> new ArrayList<>())
                                    .add(cells.givenRow(row, id)));
            }
        }

        WorkedExample example(String indicator, String title) {
            return new WorkedExample(indicator, title, rows, refused, population, asOf, expectations);
        }
    }
}
