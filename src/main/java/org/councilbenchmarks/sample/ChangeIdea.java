package org.councilbenchmarks.sample;

import java.util.List;

/**
 * What councils change: common projects, none of them anybody's in particular.
 *
 * @param title what it is called
 * @param theme what it is about
 * @param service that it is for
 * @param capital £ of capital a resident that it costs
 * @param cash share of its benefits that releases cash; the rest frees time, or is had by residents
 * @param social whether the rest is had by residents
 */
record ChangeIdea(String title, String theme, String service, double capital, double cash, boolean social) {
    private static final List<ChangeIdea> ALL = List.of(
            new ChangeIdea(
                    "Online reporting of street faults", "Customer contact", "highways_and_transport", 0.25, 0.5, true),
            new ChangeIdea(
                    "One front door for adult social care", "Customer contact", "adult_social_care", 0.6, 0.4, true),
            new ChangeIdea("Telephone calls that call back", "Customer contact", "customer_services", 0.3, 0.7, false),
            new ChangeIdea("Payments and accounts in one place", "Customer contact", "finance", 0.4, 0.7, false),
            new ChangeIdea("Invoices matched by software", "Automation", "finance", 0.2, 0.8, false),
            new ChangeIdea(
                    "Automatic changes of benefit claims", "Automation", "revenues_and_benefits", 0.3, 0.6, false),
            new ChangeIdea("Case notes by dictation", "Automation", "childrens_social_care", 0.25, 0.1, false),
            new ChangeIdea("Checks of planning applications", "Automation", "planning", 0.25, 0.3, false),
            new ChangeIdea("One record of each resident", "Data", "corporate", 0.7, 0.4, false),
            new ChangeIdea("Forecasts of housing repairs", "Data", "housing", 0.3, 0.5, true),
            new ChangeIdea("Early warning of rent arrears", "Data", "housing", 0.2, 0.5, true),
            new ChangeIdea("Out of the data centre", "Infrastructure", "it", 1.2, 0.9, false),
            new ChangeIdea("One network for all sites", "Infrastructure", "it", 0.8, 0.9, false),
            new ChangeIdea("Fewer and newer laptops", "Infrastructure", "it", 0.5, 0.8, false),
            new ChangeIdea("Sensors in sheltered homes", "Prevention", "adult_social_care", 0.4, 0.2, true),
            new ChangeIdea("Help before homelessness", "Prevention", "homelessness", 0.3, 0.3, true));

    static List<ChangeIdea> list() {
        return ALL;
    }
}
