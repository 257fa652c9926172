package org.councilbenchmarks.sample;

import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.CouncilCode;

/**
 * Councils that share systems in the synthetic sector: real neighbours, most of which do work together. What they share
 * here is invented.
 */
final class Partnerships {
    private static final List<String> REVENUES_AND_CUSTOMERS =
            List.of("revenues_and_benefits", "customer_portal_and_crm", "income_and_payments", "documents_and_records");
    private static final List<String> NETWORK_AND_OFFICE = List.of(
            "productivity_and_identity",
            "infrastructure_and_backup",
            "cyber_security",
            "telephony_and_contact_centre",
            "geographic_information");
    private static final List<String> ALL_BUT_VOTES = List.of(
            "revenues_and_benefits",
            "planning_and_building_control",
            "waste_and_environment",
            "finance",
            "hr_and_payroll",
            "customer_portal_and_crm",
            "documents_and_records",
            "geographic_information",
            "productivity_and_identity",
            "infrastructure_and_backup",
            "cyber_security");
    private static final List<String> CHILDREN_AND_ADULTS =
            List.of("adult_social_care", "childrens_social_care", "education_management", "libraries");

    private static final List<Partnership> ALL = List.of(
            of("Broadland and South Norfolk", ALL_BUT_VOTES, true, "E07000144", "E07000149"),
            of("East Kent", REVENUES_AND_CUSTOMERS, false, "E07000106", "E07000108", "E07000114"),
            of("Stevenage and East Hertfordshire", NETWORK_AND_OFFICE, true, "E07000243", "E07000242"),
            of("Babergh and Mid Suffolk", ALL_BUT_VOTES, true, "E07000200", "E07000203"),
            of("South Hams and West Devon", ALL_BUT_VOTES, true, "E07000044", "E07000047"),
            of("Adur and Worthing", ALL_BUT_VOTES, true, "E07000223", "E07000229"),
            of("South West London", NETWORK_AND_OFFICE, false, "E09000021", "E09000029"),
            of("Inner West London", CHILDREN_AND_ADULTS, false, "E09000020", "E09000033"),
            of("Richmond and Wandsworth", NETWORK_AND_OFFICE, true, "E09000027", "E09000032"),
            of("Berkshire", CHILDREN_AND_ADULTS, false, "E06000038", "E06000037", "E06000041"),
            of("Leicestershire", List.of("cyber_security", "integration"), false, "E06000016", "E10000018"),
            of("Tyne and Wear", REVENUES_AND_CUSTOMERS, false, "E08000023", "E08000037"));

    private Partnerships() {}

    /**
     * Councils that share systems.
     *
     * @param name of the group, for the dice
     * @param categories of systems that they share
     * @param staffShared whether they share their technology staff too
     */
    record Partnership(String name, List<CouncilCode> members, List<String> categories, boolean staffShared) {

        /** The others, as a cell of {@code shared_with}. */
        String partnersOf(CouncilCode council) {
            return String.join(
                    ";",
                    members.stream()
                            .filter(member -> !member.equals(council))
                            .map(CouncilCode::value)
                            .toList());
        }
    }

    private static Partnership of(String name, List<String> categories, boolean staffShared, String... members) {
        return new Partnership(
                name, List.of(members).stream().map(CouncilCode::of).toList(), categories, staffShared);
    }

    static List<Partnership> list() {
        return ALL;
    }

    static Optional<Partnership> find(CouncilCode council) {
        return ALL.stream().filter(p -> p.members().contains(council)).findFirst();
    }

    /** The partnership in which a council shares its systems of a category, if any. */
    static Optional<Partnership> find(CouncilCode council, String category) {
        return find(council).filter(p -> p.categories().contains(category));
    }
}
