package org.councilbenchmarks.catalogue.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;

/**
 * Reads {@code reference/suppliers.csv}: which names belong to which supplier group. Kind belongs to the line and not to the
 * group: a group that sells technology sells other things too, under other names.
 */
final class SuppliersLoader {
    private static final TableShape SHAPE =
            TableShape.ofFacts("group", "kind", "pattern", "exclusion", "valid_from", "valid_to");
    private static final Choice KINDS = Choice.of(
            "a kind of supplier",
            SupplierKind.LISTED.stream().map(SupplierKind::code).toList());

    private final ConfigFolder folder;
    private final Set<String> sources;

    SuppliersLoader(ConfigFolder folder, Set<String> sources) {
        this.folder = folder;
        this.sources = sources;
    }

    /** In file order, which decides between patterns of the same length. */
    List<SupplierPattern> load() {
        List<SupplierPattern> patterns = new ArrayList<>();
        Map<String, SupplierPattern> seen = new HashMap<>();
        for (CheckedRow row : folder.rows("reference/suppliers.csv", SHAPE)) {
            pattern(row).ifPresent(pattern -> {
                checkDoubled(row, pattern, seen);
                patterns.add(pattern);
            });
        }
        return patterns;
    }

    private Optional<SupplierPattern> pattern(CheckedRow row) {
        row.checkSource(sources);
        String group = row.filled("group");
        Optional<SupplierKind> kind = row.choose("kind", KINDS, SupplierKind::find);
        String pattern = row.filled("pattern");
        boolean usable = isUsable(row, "pattern", pattern);
        List<String> exclusions = row.list("exclusion").stream()
                .filter(exclusion -> isUsable(row, "exclusion", exclusion))
                .toList();
        if (kind.isEmpty() || group.isEmpty() || !usable) {
            return Optional.empty();
        }
        return Optional.of(new SupplierPattern(
                group, kind.get(), pattern, exclusions, row.findDate("valid_from"), row.findDate("valid_to")));
    }

    private static boolean isUsable(CheckedRow row, String column, String pattern) {
        if (pattern.isEmpty()) {
            return false;
        }
        String normal = SupplierNames.normalisePattern(pattern);
        if (normal.isEmpty()) {
            row.fault(column, "'" + pattern + "' has no letter or digit");
            return false;
        }
        String last = normal.substring(normal.lastIndexOf(' ') + 1);
        if (SupplierNames.isLegalForm(last)) {
            row.fault(column, "'" + pattern + "' ends in " + last + ", which names lose before they are compared");
            return false;
        }
        return true;
    }

    private static void checkDoubled(CheckedRow row, SupplierPattern pattern, Map<String, SupplierPattern> seen) {
        SupplierPattern earlier = seen.put(SupplierNames.normalisePattern(pattern.pattern()), pattern);
        if (earlier != null && overlap(earlier, pattern)) {
            row.fault(
                    "pattern",
                    "'" + pattern.pattern() + "' means " + earlier.group() + " on an earlier line, at the same time");
        }
    }

    private static boolean overlap(SupplierPattern one, SupplierPattern other) {
        return !endsBefore(one, other) && !endsBefore(other, one);
    }

    private static boolean endsBefore(SupplierPattern one, SupplierPattern other) {
        return one.validTo().isPresent()
                && other.validFrom().isPresent()
                && one.validTo().get().isBefore(other.validFrom().get());
    }
}
