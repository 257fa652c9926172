package org.councilbenchmarks.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.groups.PeerGroupRule;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.PeerGroup;

/**
 * The peer groups that the catalogue's rules make. A year's members are the councils that existed on 31 March ending it. A
 * council's nearest neighbours are a group of another sort, of its own for each council, and are not among these: {@link SectorNeighbours}.
 */
final class PeerGroups {

    private final Catalogue catalogue;

    private PeerGroups(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static PeerGroups of(Catalogue catalogue) {
        return new PeerGroups(catalogue);
    }

    /** In the order of the rules, families by id; groups that have no member in any of the years are left out. */
    List<PeerGroup> list(Collection<FinancialYear> years) {
        List<PeerGroup> groups = new ArrayList<>();
        for (PeerGroupRule rule : catalogue.peerGroups()) {
            SortedMap<String, Family> families = new TreeMap<>();
            for (FinancialYear year : years) {
                catalogue.councils().listIn(year).stream()
                        .filter(c -> isMember(rule, c))
                        .forEach(c -> families.computeIfAbsent(idFor(rule, c), id -> new Family(titleFor(rule, c)))
                                .add(year, c));
            }
            families.forEach((id, family) -> groups.add(family.group(rule, id)));
        }
        return groups;
    }

    private static boolean isMember(PeerGroupRule rule, Council council) {
        return rule.kind() != PeerGroupRule.Kind.NAMED || rule.members().contains(council.code());
    }

    private static String idFor(PeerGroupRule rule, Council council) {
        String councilClass = council.councilClass().code();
        return switch (rule.kind()) {
            case ALL, NAMED -> rule.id();
            case CLASS -> rule.id() + ":" + councilClass;
            case REGION -> rule.id() + ":" + council.region();
            case CLASS_REGION -> rule.id() + ":" + councilClass + ":" + council.region();
        };
    }

    private String titleFor(PeerGroupRule rule, Council council) {
        String councilClass = plural(title("classes", council.councilClass().code()));
        String region = title("regions", council.region());
        return switch (rule.kind()) {
            case ALL, NAMED -> rule.title();
            case CLASS -> councilClass;
            case REGION -> region;
            case CLASS_REGION -> councilClass + ", " + region;
        };
    }

    private String title(String list, String code) {
        CodeList codes = catalogue.codeLists().get(list);
        Function<CodeList, String> find = l -> l.find(code).map(Code::title).orElse(code);
        return codes == null ? code : find.apply(codes);
    }

    /** Titles of classes name one council; a group holds many. */
    private static String plural(String title) {
        return title.endsWith("y") ? title.substring(0, title.length() - 1) + "ies" : title + "s";
    }

    /** A group as it fills. */
    private static final class Family {
        private final String title;
        private final SortedMap<FinancialYear, List<CouncilCode>> members = new TreeMap<>();
        private final List<Council> councils = new ArrayList<>();

        Family(String title) {
            this.title = title;
        }

        void add(FinancialYear year, Council council) {
            members.computeIfAbsent(year, y -> new ArrayList<>()).add(council.code());
            councils.add(council);
        }

        PeerGroup group(PeerGroupRule rule, String id) {
            boolean mixed = switch (rule.kind()) {
                case ALL, REGION -> true;
                case CLASS, CLASS_REGION -> false;
                case NAMED ->
                    councils.stream().map(Council::councilClass).distinct().count() > 1;
            };
            return new PeerGroup(id, rule.id(), title, mixed, members);
        }
    }
}
