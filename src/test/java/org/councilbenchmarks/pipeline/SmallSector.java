package org.councilbenchmarks.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Returns of six unitary councils for two years, small enough to reckon with by hand. */
final class SmallSector {
    static final List<String> COUNCILS =
            List.of("E06000052", "E06000059", "E06000016", "E06000038", "E06000054", "E06000023");

    private SmallSector() {}

    static void dropAll(House house, String status) throws IOException {
        for (int i = 0; i < COUNCILS.size(); i++) {
            String council = COUNCILS.get(i);
            house.drop("council/" + council + ".csv", council(council, status, i));
            house.drop("spending/" + council + ".csv", spending(council, status, i));
            house.drop("staffing/" + council + ".csv", staffing(council, status, i));
            house.drop("skills/" + council + ".csv", skills(council, status, i));
            house.drop("systems/" + council + ".csv", systems(council, status, i));
        }
    }

    static String council(String council, String status, int i) {
        return "council_code,financial_year,status,workforce_fte,total_service_expenditure_gbp\n"
                + row("%s,2025-26,%s,%d,%d", council, status, 4000 + 500 * i, 500_000_000 + 40_000_000 * i);
    }

    static String spending(String council, String status, int i) {
        StringBuilder csv = new StringBuilder(
                "council_code,financial_year,status,service,category,nature,expenditure_type,basis,amount_gbp\n");
        for (String year : List.of("2024-25", "2025-26")) {
            int grow = year.equals("2025-26") ? 110 : 100;
            for (String basis : List.of("outturn", "budget")) {
                int cut = basis.equals("budget") ? 9 : 10;
                csv.append(row(
                        "%s,%s,%s,it,employees,run,revenue,%s,%d",
                        council, year, status, basis, (5_000_000 + 200_000 * i) / 1000 * grow * cut));
                csv.append(row(
                        "%s,%s,%s,it,agency,run,revenue,%s,%d", council, year, status, basis, 60_000 * (i + 1) * cut));
                csv.append(row(
                        "%s,%s,%s,it,saas,run,revenue,%s,%d", council, year, status, basis, 90_000 * (i + 2) * cut));
                csv.append(
                        row("%s,%s,%s,it,software,change,capital,%s,%d", council, year, status, basis, 70_000 * cut));
            }
        }
        return csv.toString();
    }

    static String staffing(String council, String status, int i) {
        StringBuilder csv = new StringBuilder("council_code,financial_year,status,role_family,role,establishment_fte,"
                + "in_post_fte,agency_fte,average_headcount,leavers_headcount,aged_55_plus_headcount\n");
        for (String year : List.of("2024-25", "2025-26")) {
            csv.append(row("%s,%s,%s,data,data_analyst,%d,%d,%d,%d,5,6", council, year, status, 12 + i, 10, i, 11 + i));
            csv.append(row(
                    "%s,%s,%s,software_development,software_developer,8,%d,1,8,5,0", council, year, status, 7 - i % 3));
        }
        return csv.toString();
    }

    static String skills(String council, String status, int i) {
        return "council_code,financial_year,status,role_family,role,skill,required_level,people_required,"
                + "people_awareness,people_working,people_practitioner,people_expert\n"
                + row(
                        "%s,2025-26,%s,data,data_analyst,communicating_analysis_and_insight,working,%d,2,5,1,0",
                        council, status, 12 + i);
    }

    static String systems(String council, String status, int i) {
        return "council_code,financial_year,status,system_ref,system_name,product,supplier,category,hosting,"
                + "annual_cost_gbp,contract_end,notice_months,likelihood_1,impact_1\n"
                + row(
                        "%s,2025-26,%s,S1,Revenues,Quillmere Tax,Quillmere Ltd,revenues_and_benefits,saas,%d,2027-03-31,6,4,3",
                        council, status, 100_000 + 10_000 * i)
                + row(
                        "%s,2025-26,%s,S2,Social care,Ostrel Care,Ostrel Ltd,adult_social_care,on_premises,%d,rolling,3,2,2",
                        council, status, 200_000);
    }

    /** Of two councils: one initiative that goes on, one that was stopped. */
    static String initiatives(String status) {
        return "council_code,financial_year,status,initiative_ref,title,theme,stage,start_year,flow_year,flow,flow_class,"
                + "amount_gbp,basis,evidence\n"
                + row(
                        "E06000052,2025-26,%s,CI-1,Forms,Contact,beta,2024-25,2024-25,cost,capital,100000,actual,",
                        status)
                + row(
                        "E06000052,2025-26,%s,CI-1,Forms,Contact,beta,2024-25,2025-26,cost,revenue,20000,forecast,pilot",
                        status)
                + row(
                        "E06000052,2025-26,%s,CI-1,Forms,Contact,beta,2024-25,2025-26,benefit,cash_releasing,50000,forecast,",
                        status)
                + row(
                        "E06000052,2025-26,%s,CI-1,Forms,Contact,beta,2024-25,2025-26,benefit,cash_releasing,40000,actual,audited",
                        status)
                + row(
                        "E06000052,2025-26,%s,CI-1,Forms,Contact,beta,2024-25,2026-27,benefit,economic,120000,forecast,comparable",
                        status)
                + row("E06000016,2025-26,%s,A,Sensors,Care,stopped,2025-26,2025-26,cost,capital,5000,actual,", status);
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would cost a dependency
    private static String row(String format, Object... values) {
        return String.format(Locale.ROOT, format, values) + "\n";
    }
}
