package org.councilbenchmarks.sample;

import org.councilbenchmarks.domain.FinancialYear;

/**
 * The {@code initiatives} return: what each change initiative costs and brings, from its first year to the last that is
 * expected. What has happened stands as actual; the forecast of a benefit is kept beside it, so that the two can be compared.
 */
final class InitiativesReturn {
    private static final String FORECAST = "forecast";
    private static final String ACTUAL = "actual";

    /** Years of benefits, from the year after the first on. */
    private static final int YEARS_OF_BENEFITS = 3;

    private InitiativesReturn() {}

    static void add(CouncilProfile profile, FinancialYear year, SampleTable table) {
        if (year.compareTo(Initiative.FIRST_RETURN) < 0) {
            return;
        }
        for (Initiative initiative : Initiative.list(profile, year)) {
            Writer writer = new Writer(profile, year, table, initiative);
            writer.addCosts();
            writer.addBenefits();
        }
    }

    /** Writes the rows of one initiative. */
    private record Writer(CouncilProfile profile, FinancialYear year, SampleTable table, Initiative initiative) {

        void addCosts() {
            addCost(0, "capital", 0.6);
            addCost(1, "capital", 0.4);
            addCost(0, "revenue", 0.12);
            addCost(1, "revenue", 0.08);
            addCost(2, "revenue", 0.05);
        }

        private void addCost(int after, String flowClass, double part) {
            FinancialYear in = FinancialYear.of(initiative.start().first() + after);
            boolean happened = in.compareTo(year) <= 0;
            double overrun = happened
                    ? profile.dice("overrun", initiative.reference(), in, flowClass)
                            .factor(0.15)
                    : 1;
            row(in, "cost", flowClass, happened ? ACTUAL : FORECAST)
                    .put("amount_gbp", Amounts.pounds(initiative.capital() * part * overrun, 100))
                    .put("evidence", happened ? "audited" : evidence());
        }

        /** They come up to their full height in their second year; of what is stopped, none are expected any more. */
        void addBenefits() {
            double[] ramp = {0.5, 1, 1};
            for (int i = 0; i < YEARS_OF_BENEFITS; i++) {
                FinancialYear in = FinancialYear.of(initiative.start().first() + 1 + i);
                boolean ended = initiative.isStopped(year) && in.compareTo(initiative.stopped()) >= 0;
                if (!ended) {
                    addBenefit(
                            in,
                            "cash_releasing",
                            initiative.yearly() * ramp[i] * initiative.idea().cash());
                    String other = initiative.idea().social() ? "economic" : "non_cash_releasing";
                    addBenefit(
                            in,
                            other,
                            initiative.yearly()
                                    * ramp[i]
                                    * (1 - initiative.idea().cash()));
                }
            }
        }

        private void addBenefit(FinancialYear in, String flowClass, double amount) {
            SampleTable.Row forecast = row(in, "benefit", flowClass, FORECAST)
                    .put("amount_gbp", Amounts.pounds(amount, 100))
                    .put("evidence", evidence());
            if (initiative.inOldPrices()) {
                forecast.put("price_year", initiative.start());
            }
            if (in.compareTo(year) <= 0) {
                double luck = initiative.success()
                        * profile.dice("realised", initiative.reference(), in, flowClass)
                                .factor(0.12);
                row(in, "benefit", flowClass, ACTUAL)
                        .put("amount_gbp", Amounts.pounds(amount * luck, 100))
                        .put("evidence", flowClass.equals("cash_releasing") ? "audited" : "pilot");
            }
        }

        private String evidence() {
            int age = year.first() - initiative.start().first();
            if (initiative.tried() && age > 0) {
                return "pilot";
            }
            return age > 0 || initiative.tried() ? "comparable" : "none";
        }

        private SampleTable.Row row(FinancialYear in, String flow, String flowClass, String basis) {
            return ReturnRows.begin(table, profile, year)
                    .put("initiative_ref", initiative.reference())
                    .put("title", initiative.idea().title())
                    .put("theme", initiative.idea().theme())
                    .put("service", initiative.idea().service())
                    .put("stage", initiative.stage(year))
                    .put("start_year", initiative.start())
                    .put("flow_year", in)
                    .put("flow", flow)
                    .put("flow_class", flowClass)
                    .put("basis", basis);
        }
    }
}
