package org.councilbenchmarks.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * Which councils are in the sector. First the nine of the Future Councils pilot and three that share their systems, then
 * in turn one of the class, and in it of the region, that has the fewest so far: every class and region is soon there,
 * and a larger sector holds the whole of a smaller one.
 */
final class CouncilSelection {
    private static final List<CouncilCode> NAMED = codes(
            "E06000052", // Cornwall
            "E06000059", // Dorset
            "E06000016", // Leicester
            "E09000023", // Lewisham
            "E06000038", // Reading
            "E08000023", // South Tyneside
            "E07000243", // Stevenage
            "E07000144", // Broadland
            "E07000149", // South Norfolk
            "E07000106", // Canterbury
            "E07000108", // Dover
            "E07000114"); // Thanet

    /** City of London and Isles of Scilly: councils like no other, so the last to be taken. */
    private static final List<CouncilCode> UNLIKE_ANY_OTHER = codes("E09000001", "E06000053");

    private final Set<Council> chosen = new LinkedHashSet<>();
    private final Map<CouncilClass, List<Council>> waiting;

    private CouncilSelection(CouncilRegister register, FinancialYear year) {
        List<Council> councils = register.listIn(year);
        for (CouncilCode code : NAMED) {
            councils.stream().filter(c -> c.code().equals(code)).forEach(chosen::add);
        }
        waiting = councils.stream()
                .filter(c -> !chosen.contains(c))
                .sorted(Comparator.comparingInt(CouncilSelection::turn)
                        .thenComparingDouble(c -> Dice.of(0, c.code(), "turn").uniform()))
                .collect(Collectors.groupingBy(
                        Council::councilClass, HashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    private static List<CouncilCode> codes(String... codes) {
        return List.of(codes).stream().map(CouncilCode::of).toList();
    }

    private static int turn(Council council) {
        if (UNLIKE_ANY_OTHER.contains(council.code())) {
            return 2;
        }
        return Partnerships.find(council.code()).isPresent() ? 0 : 1;
    }

    static boolean isNamed(Council council) {
        return NAMED.contains(council.code());
    }

    /** Councils that existed at the end of the year, the first to be chosen first; all of them where there are no more. */
    static List<Council> choose(CouncilRegister register, FinancialYear year, int number) {
        CouncilSelection selection = new CouncilSelection(register, year);
        boolean more = true;
        while (more && selection.chosen.size() < number) {
            more = selection.addOne();
        }
        return selection.chosen.stream().limit(number).toList();
    }

    private boolean addOne() {
        Optional<CouncilClass> rarest = waiting.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .min(Comparator.<CouncilClass>comparingLong(this::count).thenComparing(Comparator.naturalOrder()));
        rarest.ifPresent(this::addOneOf);
        return rarest.isPresent();
    }

    private void addOneOf(CouncilClass councilClass) {
        List<Council> candidates = waiting.get(councilClass);
        // min takes the first of equals: the order of turns decides inside a region.
        Council next = candidates.stream()
                .min(Comparator.comparingInt(CouncilSelection::turn)
                        .thenComparingLong(c -> count(councilClass, c.region())))
                .orElseThrow();
        candidates.remove(next);
        chosen.add(next);
    }

    private long count(CouncilClass councilClass) {
        return chosen.stream().filter(c -> c.councilClass() == councilClass).count();
    }

    private long count(CouncilClass councilClass, String region) {
        return chosen.stream()
                .filter(c -> c.councilClass() == councilClass && c.region().equals(region))
                .count();
    }
}
