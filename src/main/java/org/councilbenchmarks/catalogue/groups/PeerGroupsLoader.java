package org.councilbenchmarks.catalogue.groups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.councilbenchmarks.catalogue.codes.Labels;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;
import org.councilbenchmarks.domain.CouncilCode;

/** Reads {@code peer-groups.csv} and, for each named group, its members in {@code peer-groups/<id>.csv}. */
public final class PeerGroupsLoader {
    private static final String FILE = "peer-groups.csv";
    private static final String FOLDER = "peer-groups";
    private static final String NAMED = "group:";
    private static final TableShape SHAPE = TableShape.of("id", "title", "kind", "description", "source");
    private static final TableShape MEMBERS = TableShape.of("council_code", "name", "note");
    private static final Pattern NAMED_ID = Pattern.compile(NAMED + "[a-z][a-z0-9-]*");
    private static final Choice KINDS = Choice.of(
            "a kind of peer group",
            Arrays.stream(PeerGroupRule.Kind.values())
                    .map(PeerGroupRule.Kind::code)
                    .toList());

    private final ConfigFolder folder;
    private final Set<String> sources;
    private final CouncilRegister councils;

    public PeerGroupsLoader(ConfigFolder folder, Set<String> sources, CouncilRegister councils) {
        this.folder = folder;
        this.sources = sources;
        this.councils = councils;
    }

    /** In file order. */
    public List<PeerGroupRule> load() {
        List<PeerGroupRule> groups = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CheckedRow row : folder.rows(FILE, SHAPE)) {
            row.checkSource(sources);
            String id = row.filled("id");
            Optional<PeerGroupRule.Kind> kind = row.choose("kind", KINDS, PeerGroupRule.Kind::find);
            String title = row.filled("title");
            if (!id.isEmpty() && row.isFirst("id", id, lines) && kind.isPresent() && fits(row, id, kind.get())) {
                groups.add(new PeerGroupRule(id, title, kind.get(), row.text("description"), members(id, kind.get())));
            }
        }
        checkStrays(lines.keySet());
        return groups;
    }

    private static boolean fits(CheckedRow row, String id, PeerGroupRule.Kind kind) {
        boolean fits = switch (kind) {
            case ALL -> id.equals("england");
            case CLASS, REGION, CLASS_REGION -> id.equals(kind.code());
            case NAMED -> NAMED_ID.matcher(id).matches();
        };
        if (!fits) {
            String wanted = switch (kind) {
                case ALL -> "england";
                case CLASS, REGION, CLASS_REGION -> kind.code();
                case NAMED -> NAMED + " and a name of small letters, digits and -";
            };
            row.fault("id", "'" + id + "' is not the id of a group of kind " + kind.code() + ", which is " + wanted);
        }
        return fits;
    }

    private List<CouncilCode> members(String id, PeerGroupRule.Kind kind) {
        if (kind != PeerGroupRule.Kind.NAMED) {
            return List.of();
        }
        String path = FOLDER + "/" + id.substring(NAMED.length()) + ".csv";
        List<CouncilCode> members = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CheckedRow row : folder.rows(path, MEMBERS)) {
            Optional<CouncilCode> code = row.council("council_code");
            if (code.isPresent() && row.isFirst("council_code", code.get().value(), lines)) {
                member(row, code.get()).ifPresent(members::add);
            }
        }
        if (members.isEmpty() && folder.has(path)) {
            folder.faults().add(path, 1, "The group has no member");
        }
        return members.stream().sorted().toList();
    }

    private Optional<CouncilCode> member(CheckedRow row, CouncilCode code) {
        Optional<Council> council = councils.find(code);
        if (council.isEmpty()) {
            row.fault("council_code", "'" + code + "' is not in the register of councils");
            return Optional.empty();
        }
        String name = row.text("name");
        if (!name.isEmpty() && !isNameOf(name, council.get())) {
            row.fault("name", code + " is " + council.get().name() + ", not '" + name + "'");
        }
        return Optional.of(council.get().code());
    }

    private static boolean isNameOf(String name, Council council) {
        String normal = Labels.normalise(name);
        return normal.equals(Labels.normalise(council.name()))
                || council.alternativeNames().stream().anyMatch(other -> normal.equals(Labels.normalise(other)));
    }

    /** A list of members that no row names would never be used, and nobody would notice. */
    private void checkStrays(Set<String> ids) {
        Set<String> strays = new HashSet<>(folder.tableNames(FOLDER));
        strays.removeIf(name -> ids.contains(NAMED + name));
        strays.stream()
                .sorted()
                .forEach(name -> folder.faults()
                        .add(FOLDER + "/" + name + ".csv", 0, "No row of " + FILE + " has the id " + NAMED + name));
    }
}
