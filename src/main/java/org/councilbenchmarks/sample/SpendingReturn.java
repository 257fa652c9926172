package org.councilbenchmarks.sample;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * The {@code spending} return: the outturn of a year, the budget that was set before it and, in about half of the
 * councils, the forecast that was made on the way.
 */
final class SpendingReturn {
    private static final String OUTTURN = "outturn";
    private static final double CREDITS = 0.08;

    private SpendingReturn() {}

    static void add(CouncilProfile profile, FinancialYear year, SampleTable table) {
        for (SpendLine line : Budget.of(profile, year)) {
            add(profile, year, table, line, OUTTURN);
        }
        addCredit(profile, year, table);
        addPlan(profile, year, table, "budget", 0.06);
        if (profile.dice("forecasts").chance(0.5)) {
            addPlan(profile, year, table, "forecast", 0.025);
        }
    }

    private static void addCredit(CouncilProfile profile, FinancialYear year, SampleTable table) {
        Dice dice = profile.dice("credit", year);
        if (dice.chance(CREDITS)) {
            Budget.of(profile, year).stream()
                    .filter(line -> line.category().equals("software"))
                    .findFirst()
                    .map(line -> line.times(-dice.between(0.01, 0.05)))
                    .ifPresent(credit ->
                            add(profile, year, table, credit, OUTTURN).put("notes", "Credit for licences handed back"));
        }
    }

    /** What was planned lies about what came out, in each line and, by habit, in the whole. */
    private static void addPlan(
            CouncilProfile profile, FinancialYear year, SampleTable table, String basis, double spread) {
        double habit = StrictMath.exp(spread * 0.6 * profile.dice(basis).normal() - spread * 0.3);
        Dice dice = profile.dice(basis, year);
        double whole = habit * dice.factor(spread * 0.5);
        for (SpendLine line : plannedLines(profile, year)) {
            add(profile, year, table, line.times(whole * dice.factor(spread)), basis);
        }
    }

    /** Plans are coarser than accounts: all that one category takes stands as one line, with IT. */
    private static Collection<SpendLine> plannedLines(CouncilProfile profile, FinancialYear year) {
        Map<String, SpendLine> planned = new LinkedHashMap<>();
        for (SpendLine line : Budget.of(profile, year)) {
            SpendLine withIt =
                    new SpendLine("it", line.category(), line.nature(), line.expenditureType(), line.amount());
            planned.merge(
                    line.category() + " " + line.nature(),
                    withIt,
                    (one, other) -> one.times(1 + other.amount() / one.amount()));
        }
        return planned.values();
    }

    private static SampleTable.Row add(
            CouncilProfile profile, FinancialYear year, SampleTable table, SpendLine line, String basis) {
        boolean outturn = basis.equals(OUTTURN);
        SampleTable.Row row = ReturnRows.begin(table, profile, year)
                .put("service", line.service())
                .put("category", line.category())
                .put("nature", line.nature())
                .put("expenditure_type", line.expenditureType())
                .put("basis", basis)
                .put("amount_gbp", Amounts.pounds(line.amount(), outturn ? 1 : 100));
        if (line.category().equals("employees")) {
            partners(profile).ifPresent(codes -> row.put("shared_with", codes));
        }
        if (outturn) {
            String key = line.service() + " " + line.category() + " " + line.nature();
            Remarks.find(profile, "spending", key, year).ifPresent(words -> row.put("notes", words));
        }
        return row;
    }

    private static Optional<String> partners(CouncilProfile profile) {
        return Partnerships.find(profile.code())
                .filter(Partnerships.Partnership::staffShared)
                .map(partnership -> partnership.partnersOf(profile.code()));
    }
}
