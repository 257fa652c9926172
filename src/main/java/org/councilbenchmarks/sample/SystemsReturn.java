package org.councilbenchmarks.sample;

import java.time.YearMonth;
import java.util.List;
import org.councilbenchmarks.domain.FinancialYear;

/** The {@code systems} return: the systems that a council runs, what they cost, and how it is bound to them. */
final class SystemsReturn {
    private static final List<String> ROUTES = List.of(
            "Framework call-off",
            "Framework call-off",
            "Open competition",
            "Direct award",
            "Renewal",
            "Regional framework");

    private SystemsReturn() {}

    static void add(CouncilProfile profile, FinancialYear year, SampleTable table) {
        List<SystemSlot> slots = SystemSlot.list(profile, year);
        double weights =
                slots.stream().mapToDouble(slot -> weight(profile, slot)).sum();
        double total = profile.technologySpend(year) * profile.dice("systems").between(0.2, 0.33);
        for (SystemSlot slot : slots) {
            SystemLife life = SystemLife.of(slot, year);
            double cost = total * weight(profile, slot) / weights;
            SampleTable.Row row = ReturnRows.begin(table, profile, year);
            addSystem(profile, slot, life, row);
            row.put("annual_cost_gbp", Amounts.pounds(Math.max(cost, 500), 10));
            life.product().ifPresent(product -> addContract(slot, life, year, cost, row));
            addCondition(profile, slot, life, row);
            RiskScores.add(profile, slot, life, row);
            slot.partnership().ifPresent(p -> row.put("shared_with", p.partnersOf(profile.code())));
            Remarks.find(profile, "systems", slot.name(), year).ifPresent(words -> row.put("notes", words));
        }
    }

    private static double weight(CouncilProfile profile, SystemSlot slot) {
        return slot.kind().weight()
                * (slot.further() ? 0.35 : 1)
                * profile.dice("cost", slot.name()).factor(0.5);
    }

    private static void addSystem(CouncilProfile profile, SystemSlot slot, SystemLife life, SampleTable.Row row) {
        row.put("system_ref", slot.reference())
                .put("system_name", slot.name())
                .put("category", slot.kind().category())
                .put("service", slot.kind().service())
                .put("hosting", life.hosting());
        if (life.product().isEmpty()) {
            row.put("supplier", "In-house");
        } else {
            Product product = life.product().get();
            row.put("supplier", product.supplierAsWritten(profile.dice("ledger", product.supplier())));
            row.put("product", product.name());
        }
    }

    private static void addContract(
            SystemSlot slot, SystemLife life, FinancialYear year, double cost, SampleTable.Row row) {
        Contract contract = Contract.of(slot, life, year);
        Dice dice = slot.dice("terms", life.born());
        contract.start().ifPresent(day -> row.put("contract_start", day));
        row.put("contract_end", contract.end()).put("notice_months", contract.noticeMonths());
        if (dice.chance(0.5) && !contract.end().equals("rolling")) {
            row.put("extension_months", dice.pick(List.of(0, 12, 12, 24)));
        }
        if (dice.chance(0.35)) {
            row.put("termination_cost_gbp", Amounts.pounds(cost * dice.pick(List.of(0.0, 0.25, 0.5, 1.0)), 100));
        }
        if (dice.chance(0.8)) {
            row.put("procurement_route", dice.pick(ROUTES));
        }
    }

    private static void addCondition(CouncilProfile profile, SystemSlot slot, SystemLife life, SampleTable.Row row) {
        Dice dice = slot.dice("condition", life.born());
        int supported = life.born() + dice.whole(7, 16);
        int month = dice.whole(1, 4) * 3;
        // A service in the cloud is always the latest version: its support seldom has an end.
        if (dice.chance(life.hosting().equals("saas") ? 0.15 : 0.65)) {
            row.put("end_of_support", YearMonth.of(supported, month).atEndOfMonth());
        }
        double workforce = profile.residents() / 1000 * profile.norms().workforcePerThousand();
        double users = workforce
                * slot.kind().users()
                * profile.dice("users", slot.name()).factor(0.3);
        if (dice.chance(0.85)) {
            row.put("named_users", Math.max(2, Math.round(users)));
        }
        if (dice.chance(0.92)) {
            row.put("customisation", life.customisation(slot));
        }
        if (dice.chance(0.9)) {
            row.put("open_api", life.hasOpenApi(slot) ? "yes" : "no");
        }
        if (dice.chance(0.88)) {
            row.put("data_export", life.hasDataExport(slot) ? "yes" : "no");
        }
    }
}
