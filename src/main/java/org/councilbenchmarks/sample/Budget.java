package org.councilbenchmarks.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * What a council spends on technology in a year, line by line. The people cost what {@link Team} says; what is left of
 * the council's spend buys software, hosting, devices, lines and services, with a little more of it in the cloud each year.
 */
final class Budget {
    /** The people's greatest share of the spend: where pay would eat it all, the council spends more. */
    private static final double GREATEST_STAFF_SHARE = 0.62;

    private static final String IT = "it";
    private static final String RUN = "run";
    private static final String CHANGE = "change";
    private static final String REVENUE = "revenue";
    private static final String CAPITAL = "capital";

    private final CouncilProfile profile;
    private final FinancialYear year;
    private final double changeAppetite;
    private final double heldOutside;
    private final List<SpendLine> lines = new ArrayList<>();

    private Budget(CouncilProfile profile, FinancialYear year) {
        this.profile = profile;
        this.year = year;
        this.changeAppetite = profile.dice("change").between(0.35, 1.35)
                * profile.dice("change", year).factor(0.12);
        this.heldOutside = profile.dice("outside").between(0.15, 0.6);
    }

    /** The lines of the year's outturn. */
    static List<SpendLine> of(CouncilProfile profile, FinancialYear year) {
        Budget budget = new Budget(profile, year);
        List<Post> team = Team.of(profile, year);
        double employees = team.stream().mapToDouble(Post::payroll).sum();
        double agency = team.stream().mapToDouble(Post::agencyCost).sum();
        double training = team.stream().mapToDouble(Post::training).sum();
        double people = employees + agency + training;
        double total = Math.max(profile.technologySpend(year), people / GREATEST_STAFF_SHARE);
        budget.addPeople(employees, agency, training);
        budget.shareOut(total - people).forEach(budget::addBought);
        return List.copyOf(budget.lines);
    }

    private void addPeople(double employees, double agency, double training) {
        double inServices = employees * heldOutside * 0.35;
        double changing = 0.16 * changeAppetite;
        add(IT, "employees", RUN, REVENUE, (employees - inServices) * (1 - changing));
        add(IT, "employees", CHANGE, REVENUE, (employees - inServices) * changing);
        String service = profile.dice("digital team").pick(services());
        add(service, "employees", RUN, REVENUE, inServices);
        double interim = Dice.clamp(0.5 * changeAppetite, 0, 0.9);
        add(IT, "agency", RUN, REVENUE, agency * (1 - interim));
        add(IT, "agency", CHANGE, REVENUE, agency * interim);
        add(IT, "training", RUN, REVENUE, training);
    }

    /** Divides an amount over the categories of things that are bought. */
    private Map<String, Double> shareOut(double amount) {
        double since = CouncilProfile.since(year);
        double maturity = profile.maturity();
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put("software", 0.24 * StrictMath.exp(-0.07 * since - 0.14 * maturity));
        weights.put("saas", 0.24 * StrictMath.exp(0.10 * since + 0.20 * maturity));
        weights.put("cloud_hosting", 0.11 * StrictMath.exp(0.12 * since + 0.22 * maturity));
        weights.put("hardware", 0.14 * StrictMath.exp(-0.02 * since));
        weights.put("telecoms", 0.11);
        weights.put("outsourced", 0.03 + 0.9 * profile.outsourced());
        weights.put("consultancy", 0.09 * changeAppetite);
        weights.put("other", 0.03);
        weights.replaceAll((category, weight) -> weight
                * profile.dice("weight", category).factor(0.22)
                * profile.dice("weight", category, year).factor(0.05));
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((category, weight) -> amount * weight / sum);
        return weights;
    }

    private void addBought(String category, double amount) {
        switch (category) {
            case "software", "saas" -> addSoftware(category, amount);
            case "hardware" -> addDivided(category, CAPITAL, amount, 0.35);
            case "consultancy" -> addDivided(category, CAPITAL, amount, 0.7);
            case "cloud_hosting" -> addDivided(category, REVENUE, amount, 0.12);
            default -> add(IT, category, RUN, REVENUE, amount);
        }
    }

    /** Services hold part of the money for their own systems, the largest service the most. */
    private void addSoftware(String category, double amount) {
        double outside = amount * heldOutside;
        addDivided(category, REVENUE, amount - outside, category.equals("saas") ? 0.15 : 0.06);
        List<String> services = services();
        for (int i = 0; i < services.size(); i++) {
            // Halves of what is left: 4/7, 2/7, 1/7 for three services.
            double share = StrictMath.pow(2, services.size() - 1.0 - i) / (StrictMath.pow(2, services.size()) - 1);
            add(services.get(i), category, RUN, REVENUE, outside * share);
        }
    }

    private void addDivided(String category, String typeOfChange, double amount, double usualChange) {
        double change = amount * Dice.clamp(usualChange * changeAppetite, 0, 0.95);
        add(IT, category, RUN, REVENUE, amount - change);
        add(IT, category, CHANGE, typeOfChange, change);
    }

    private void add(String service, String category, String nature, String expenditureType, double amount) {
        if (amount >= 100) {
            lines.add(new SpendLine(service, category, nature, expenditureType, amount));
        }
    }

    /** The three services that hold technology money outside IT, the largest first. */
    private List<String> services() {
        List<String> all = servicesOf(profile.councilClass());
        int start = profile.dice("services outside").whole(0, all.size() - 3);
        return all.subList(start, start + 3);
    }

    private static List<String> servicesOf(CouncilClass councilClass) {
        return switch (councilClass) {
            case DISTRICT ->
                List.of("revenues_and_benefits", "planning", "housing", "customer_services", "waste_and_street_scene");
            case COUNTY ->
                List.of(
                        "adult_social_care",
                        "childrens_social_care",
                        "education",
                        "highways_and_transport",
                        "libraries_and_archives");
            case LONDON, METROPOLITAN, UNITARY ->
                List.of(
                        "adult_social_care",
                        "childrens_social_care",
                        "revenues_and_benefits",
                        "housing",
                        "education",
                        "planning");
        };
    }
}
