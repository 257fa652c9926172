package org.councilbenchmarks.catalogue.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.CouncilCode;

/** Reads {@code reference/councils.csv}, the register, row by row; {@link RegisterCheck} sets its rows against each other. */
final class CouncilsLoader {
    static final String FILE = "reference/councils.csv";

    private static final TableShape SHAPE = TableShape.ofFacts(
            "gss_code",
            "name",
            "alternative_names",
            "e_code",
            "former_codes",
            "class",
            "region",
            "valid_from",
            "valid_to",
            "successors");
    private static final Choice CLASSES = Choice.of(
            "a class of council",
            Arrays.stream(CouncilClass.values()).map(CouncilClass::code).toList());

    private final ConfigFolder folder;
    private final Set<String> sources;
    private final Choice regions;

    /** @param regions the list of regions; a council's region is one of its codes */
    CouncilsLoader(ConfigFolder folder, Set<String> sources, Optional<CodeList> regions) {
        this.folder = folder;
        this.sources = sources;
        List<Code> codes = regions.map(CodeList::codes).orElse(List.of());
        this.regions = Choice.of(
                "a code of codes/regions.csv", codes.stream().map(Code::code).toList());
    }

    CouncilRegister load() {
        Map<Council, CheckedRow> rows = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CheckedRow row : folder.rows(FILE, SHAPE)) {
            council(row, lines).ifPresent(council -> rows.put(council, row));
        }
        if (rows.isEmpty() && folder.has(FILE)) {
            folder.faults().add(FILE, 1, "The register has no council that can be used");
        }
        RegisterCheck.of(rows).run();
        return CouncilRegister.of(new ArrayList<>(rows.keySet()));
    }

    private Optional<Council> council(CheckedRow row, Map<String, Integer> lines) {
        row.checkSource(sources);
        Optional<CouncilCode> code = row.council("gss_code");
        Optional<CouncilClass> councilClass = row.choose("class", CLASSES, CouncilClass::find);
        Optional<String> region = row.choose("region", regions, Optional::of);
        Optional<LocalDate> from = row.findDate("valid_from");
        Optional<LocalDate> to = row.findDate("valid_to");
        boolean first = code.isEmpty() || row.isFirst("gss_code", code.get().value(), lines);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            row.fault("valid_to", "The council ends on " + to.get() + ", before its first day " + from.get());
        }
        String name = row.filled("name");
        if (code.isEmpty() || !first) {
            return Optional.empty();
        }
        // One of unknown class or region is kept, so that not every table that names it is at fault too.
        return Optional.of(new Council(
                code.get(),
                name,
                row.list("alternative_names"),
                Optional.of(row.text("e_code")).filter(Predicate.not(String::isEmpty)),
                row.councils("former_codes"),
                councilClass.orElse(CouncilClass.UNITARY),
                region.orElse(""),
                from,
                to,
                row.councils("successors")));
    }
}
