package org.councilbenchmarks.catalogue.codes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;
import org.councilbenchmarks.csv.ConfigTable;

/** Reads {@code config/codes/*.csv}. A code or name that means two things is a fault; of the two, the first stands. */
public final class CodeListsLoader {
    private static final String FOLDER = "codes";
    private static final Set<String> OWN_COLUMNS = Set.of("code", "title", "synonyms", "source");
    private static final TableShape SHAPE =
            TableShape.of("code", "title", "synonyms", "source").andFurther();
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_-]*");

    private final ConfigFolder folder;
    private final Set<String> sources;

    /** @param sources ids of {@code sources.csv} */
    public CodeListsLoader(ConfigFolder folder, Set<String> sources) {
        this.folder = folder;
        this.sources = sources;
    }

    /** By id, in its order. */
    public Map<String, CodeList> load() {
        Map<String, CodeList> lists = new TreeMap<>();
        for (String id : folder.tableNames(FOLDER)) {
            folder.table(FOLDER + "/" + id + ".csv", SHAPE).ifPresent(table -> lists.put(id, list(id, table)));
        }
        return lists;
    }

    private CodeList list(String id, ConfigTable table) {
        List<String> flags = table.header().stream()
                .filter(column -> !OWN_COLUMNS.contains(column))
                .toList();
        if (table.rows().isEmpty()) {
            folder.faults().add(table.file(), 1, "The list has no codes; a code list needs at least one");
        }
        List<Code> codes = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        Map<String, String> owners = new HashMap<>();
        for (CheckedRow row : folder.checked(table.rows())) {
            code(row, flags, lines, owners).ifPresent(codes::add);
        }
        return CodeList.of(id, codes, flags);
    }

    private Optional<Code> code(
            CheckedRow row, List<String> flags, Map<String, Integer> lines, Map<String, String> owners) {
        row.checkSource(sources);
        String code = row.filled("code");
        if (code.isEmpty() || !row.isFirst("code", code, lines)) {
            return Optional.empty();
        }
        if (!CODE.matcher(code).matches()) {
            row.fault("code", "'" + code + "' is not a code: small letters, digits, _ and -, a letter first");
            return Optional.empty();
        }
        String title = row.filled("title");
        claim(row, "code", code, code, owners);
        boolean ownTitle = claim(row, "title", title, code, owners);
        Set<String> synonyms = new LinkedHashSet<>();
        for (String synonym : row.list("synonyms")) {
            if (claim(row, "synonyms", synonym, code, owners)) {
                synonyms.add(synonym);
            }
        }
        Map<String, String> values = new HashMap<>();
        flags.forEach(flag -> values.put(flag, row.filled(flag)));
        return Optional.of(new Code(code, ownTitle ? title : code, List.copyOf(synonyms), values));
    }

    /** Whether the name is free, or means this code already. */
    private static boolean claim(CheckedRow row, String column, String name, String code, Map<String, String> owners) {
        String normal = Labels.normalise(name);
        if (normal.isEmpty()) {
            if (!name.isEmpty()) {
                row.fault(column, "'" + name + "' has no letter or digit to know it by");
            }
            return false;
        }
        String owner = owners.putIfAbsent(normal, code);
        if (owner != null && !owner.equals(code)) {
            row.fault(column, "'" + name + "' means " + owner + " already; one name can mean one code only");
            return false;
        }
        return true;
    }
}
