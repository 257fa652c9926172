package org.councilbenchmarks.intake.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilbenchmarks.catalogue.codes.Labels;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * Finds a council whose name stands beside its code ({@code Cornwall (E06000052)}), or with what it calls itself in a form that
 * the register does not list: {@code Lewisham LBC}, {@code London Borough Lewisham}, {@code Devon Council}. What it calls itself
 * has to fit its class, so that Bristol MBC is nobody.
 */
record CouncilTitle(CouncilRegister register) {
    private static final Pattern CODE =
            Pattern.compile("[\\s(\\[]*\\b(E\\d{8})\\b[\\s)\\]:,-]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile(
            "(?:the )?(?:council of the )?(?<title>london borough|royal borough|metropolitan borough|borough|city|county|district|lbc?)"
                    + "(?: council)?(?: of)? (?<name>.+)");
    private static final Pattern BEHIND = Pattern.compile(
            "(?:the )?(?<name>.+?)(?: (?<title>london borough|royal borough|metropolitan borough|metropolitan district"
                    + "|borough|city|county|district|unitary|unitary authority|lbc?|mbc|mdc|bc|cc|c c|dc|ua))?(?: council)?");

    private static final Set<CouncilClass> NOT_COUNTIES =
            Set.of(CouncilClass.UNITARY, CouncilClass.DISTRICT, CouncilClass.METROPOLITAN, CouncilClass.LONDON);
    private static final Set<CouncilClass> COUNTIES_AND_CITIES = Set.of(CouncilClass.values());
    private static final Map<String, Set<CouncilClass>> CLASSES = Map.ofEntries(
            Map.entry("london borough", Set.of(CouncilClass.LONDON)),
            Map.entry("lb", Set.of(CouncilClass.LONDON)),
            Map.entry("lbc", Set.of(CouncilClass.LONDON)),
            Map.entry("metropolitan borough", Set.of(CouncilClass.METROPOLITAN)),
            Map.entry("metropolitan district", Set.of(CouncilClass.METROPOLITAN)),
            Map.entry("mbc", Set.of(CouncilClass.METROPOLITAN)),
            Map.entry("mdc", Set.of(CouncilClass.METROPOLITAN)),
            Map.entry("county", Set.of(CouncilClass.COUNTY, CouncilClass.UNITARY)),
            Map.entry("district", Set.of(CouncilClass.DISTRICT)),
            Map.entry("dc", Set.of(CouncilClass.DISTRICT)),
            Map.entry("unitary", Set.of(CouncilClass.UNITARY)),
            Map.entry("unitary authority", Set.of(CouncilClass.UNITARY)),
            Map.entry("ua", Set.of(CouncilClass.UNITARY)),
            Map.entry("borough", NOT_COUNTIES),
            Map.entry("royal borough", NOT_COUNTIES),
            Map.entry("bc", NOT_COUNTIES));

    /** The one council that the text means; none where it means several or nobody. */
    Optional<Council> find(String text, Optional<FinancialYear> year) {
        Matcher code = CODE.matcher(text);
        if (code.find()) {
            return beside(CouncilCode.of(code.group(1).toUpperCase(Locale.ROOT)), text, code, year);
        }
        String label = Labels.normalise(text);
        List<Council> found = new ArrayList<>();
        for (Pattern form : List.of(BEFORE, BEHIND)) {
            Matcher parts = form.matcher(label);
            if (parts.matches()) {
                register.listNamed(parts.group("name"), year).stream()
                        .filter(council -> fits(council, parts.group("title")))
                        .filter(council -> !found.contains(council))
                        .forEach(found::add);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A code and a name that belong together; a name of another council makes both doubtful. */
    private Optional<Council> beside(CouncilCode code, String text, Matcher found, Optional<FinancialYear> year) {
        String name = (text.substring(0, found.start()) + " " + text.substring(found.end())).strip();
        Optional<Council> council = register.find(code);
        if (CODE.matcher(name).find()) {
            return Optional.empty();
        }
        return council.filter(known -> name.isEmpty()
                || register.listNamed(name, Optional.empty()).contains(known)
                || find(name, year).equals(council));
    }

    private static boolean fits(Council council, String title) {
        return title == null || CLASSES.getOrDefault(title, COUNTIES_AND_CITIES).contains(council.councilClass());
    }
}
