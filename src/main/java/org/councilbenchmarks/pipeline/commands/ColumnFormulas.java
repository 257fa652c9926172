package org.councilbenchmarks.pipeline.commands;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the numbers of an edition's tables come about: for each column a formula, in which {column} is a cell of the line. */
final class ColumnFormulas {
    private static final Pattern CELL = Pattern.compile("\\{([a-z0-9_]+)}");
    private static final Map<String, String> FORMULAS = read("""
            data/indicators.csv value = the indicator's formula: scale · {numerator} / {denominator}, as told below
            data/indicators.csv numerator = Σ of the parts of the rows that count
            data/indicators.csv denominator = Σ of the parts of the rows that count, or another return's figure, or residents
            data/indicators.csv known_share = 100 · what is known of the base / the base
            data/indicators.csv interval_low = lower end of the Wilson 95 % interval of {numerator} of {denominator}
            data/indicators.csv interval_high = upper end of the Wilson 95 % interval of {numerator} of {denominator}
            data/benchmarks.csv n = count of the members whose value is known
            data/benchmarks.csv of = members less those to whom the indicator does not apply
            data/benchmarks.csv population_share = 100 · residents of the {n} / residents of all members
            data/benchmarks.csv min = least of the {n} known values
            data/benchmarks.csv p10 = quantile 0.1 of the {n} known values, type 7
            data/benchmarks.csv q1 = quantile 0.25 of the {n} known values, type 7
            data/benchmarks.csv median = quantile 0.5 of the {n} known values, type 7
            data/benchmarks.csv q3 = quantile 0.75 of the {n} known values, type 7
            data/benchmarks.csv p90 = quantile 0.9 of the {n} known values, type 7
            data/benchmarks.csv max = greatest of the {n} known values
            data/benchmarks.csv mean = Σ known values / {n}
            data/benchmarks.csv mad = median of |value − {median}| over the {n} known values
            data/benchmarks.csv total_numerator = Σ numerators of the {n}, a joint body's once
            data/benchmarks.csv total_denominator = Σ denominators of the {n}, a joint body's once
            data/benchmarks.csv aggregate = scale · {total_numerator} / {total_denominator}
            data/positions.csv value = the indicator's value, as told below
            data/positions.csv median = median of {peer_group}, as in benchmarks.csv
            data/positions.csv n = members of {peer_group} whose value is known
            data/positions.csv of = members of {peer_group} to whom the indicator applies
            data/positions.csv percentile = 100 · (values below {value} + ½ · values equal to it, its own among them) / values
            data/positions.csv quartile = 1 where {value} ≤ q1, 2 where ≤ {median}, 3 where ≤ q3, else 4
            data/positions.csv robust_z = ({value} − {median}) / (1.4826 · mad of {peer_group})
            data/positions.csv gap_to_median = {value} − {median}
            data/positions.csv opportunity_median_gbp = max(0, {value} − {median}) / 100 · the council's own denominator
            data/positions.csv opportunity_q1_gbp = max(0, {value} − q1) / 100 · the council's own denominator
            data/positions.csv change = {value} − last year's in points where in %, else 100 · ({value} − last) / |last|
            data/positions.csv change_real = change, with last year's value brought to this year's prices
            data/peers.csv rank = place among the class by distance {distance}, ties by code
            data/peers.csv distance = √Σ w · (z of {council_code} − z of {peer_code})² / the largest of the class
            data/peers.csv share_* = 100 · w · (z of {council_code} − z of {peer_code})² / Σ of all variables
            data/coverage.csv expected = members of {peer_group} that were asked
            data/coverage.csv received = of these {expected}, those whose submission stands
            data/coverage.csv certified = of the {received} received, those certified
            data/coverage.csv late = of the {received} received, those first come after {due}
            data/coverage.csv missing = of the {expected} asked, those not received once {due} has passed
            data/coverage.csv population_share = 100 · residents of the {received} received / residents of {peer_group}
            data/responders.csv councils = members of {peer_group} that were asked and returned: {returned}
            data/responders.csv of = members of {peer_group} that were asked
            data/responders.csv share = 100 · {councils} / {of}
            data/responders.csv population_share = 100 · residents of the {councils} / residents of {peer_group}
            data/responders.csv population_median = quantile 0.5 of the residents of the {councils}, type 7
            data/responders.csv deprivation_known = of the {councils}, those whose score is known
            data/responders.csv deprivation_median = quantile 0.5 of the scores of {deprivation_known}, type 7
            data/changes.csv old = as published in the edition before
            data/changes.csv new = the indicator's value, as told below
            data/skills-gaps.csv councils = councils with an assessed row
            data/skills-gaps.csv councils_with_gap = of the {councils}, those with people required above people held
            data/skills-gaps.csv people_required = Σ people_required of the assessed rows
            data/skills-gaps.csv people_held = Σ min(people at or above the required level, people required), role by role
            data/skills-gaps.csv gap = {people_required} − {people_held}
            data/skills-gaps.csv coverage = 100 · {people_held} / {people_required}
            data/skills-gaps.csv coverage_low = lower end of the Wilson 95 % interval of {people_held} of {people_required}
            data/skills-gaps.csv coverage_high = upper end of the Wilson 95 % interval of {people_held} of {people_required}
            data/skills-gaps.csv scarcity_rank = place by {gap} / {people_required} downwards, of skills with 10 people or more
            data/skills-gaps.csv vacancy_rate = 100 · Σ max(0, establishment − in post) / Σ establishment of the family
            data/skills-gaps.csv agency_share = 100 · Σ agency / Σ (in post + agency) of the family
            data/skills-gaps.csv planned_growth = 100 · (Σ planned / Σ establishment − 1) of the family
            data/market.csv systems = systems of the category in the year
            data/market.csv councils = councils with one of the {systems} systems
            data/market.csv suppliers = supplier groups of the {systems} systems, in-house left out
            data/market.csv cost_gbp = Σ annual_cost_gbp of the {systems} systems
            data/market.csv top1_share = 100 · cost of the largest supplier group / cost of all {suppliers}, in-house left out
            data/market.csv top3_share = 100 · cost of the three largest groups / cost of all {suppliers}, in-house left out
            data/market.csv hhi_cost = Σ (100 · group's share of cost)² over {suppliers} groups
            data/market.csv hhi_count = Σ (100 · group's share of systems)² over {suppliers} groups
            data/market.csv product_spread_* = quantile of annual cost per 1,000 residents of the product of most councils
            data/payments-market.csv councils = councils that paid {supplier_group}
            data/payments-market.csv amount_gbp = Σ payments of £500 or more, either way, less credits
            data/payments-market.csv share = 100 · {amount_gbp} / Σ of all groups with a positive sum
            data/change-evidence.csv initiatives = initiatives of the theme and stage
            data/change-evidence.csv councils = councils or joint bodies of the {initiatives}
            data/change-evidence.csv pv_cost = Σ present value of costs, optimism bias included, of {initiatives} initiatives
            data/change-evidence.csv pv_benefit = Σ present value of benefits of {initiatives} initiatives
            data/change-evidence.csv bcr_* = quantile of benefits / costs over the {initiatives} initiatives, type 7
            data/change-evidence.csv forecast_to_date = Σ forecast benefits that have an actual figure beside them, real
            data/change-evidence.csv actual_to_date = Σ actual benefits that have a forecast beside them, real
            data/change-evidence.csv realised = 100 · {actual_to_date} / {forecast_to_date}
            restricted/contracts.csv annual_cost_gbp = as returned
            restricted/contracts.csv notice_deadline = {contract_end} − months of notice
            restricted/contracts.csv committed_gbp = {annual_cost_gbp} · max(0, years from as-of to {earliest_exit})
            restricted/contracts.csv legacy_score = likelihood side · impact side; a side is (mean + greatest) / 2
            restricted/contracts.csv joint_cost_gbp = Σ annual cost of the contracts of {joint_candidates}
            restricted/shared-systems.csv component = number of the set of councils that name each other
            restricted/shared-systems.csv services = services of component {component}
            restricted/shared-systems.csv councils = councils of component {component}
            restricted/shared-systems.csv residents = Σ residents of the {councils} councils
            restricted/shared-systems.csv annual_cost_gbp = Σ annual cost of the systems of component {component}
            restricted/systems.csv likelihood = (mean + greatest) / 2 of the scored likelihood_1 to likelihood_7
            restricted/systems.csv impact = (mean + greatest) / 2 of the scored impact_1 to impact_6
            restricted/systems.csv score = {likelihood} · {impact}
            restricted/systems.csv line = where the row begins in its file
            restricted/systems.csv * = as returned
            restricted/coverage-details.csv rows_* = counted while the file was read
            restricted/sources.csv amount_gbp = Σ of the money column of the {rows_taken} rows taken
            restricted/sources.csv rows_read = {rows_taken} + {rows_refused} + {rows_skipped}
            restricted/sources.csv * = counted while the file was read
            restricted/findings.csv line = where it was found in its file
            restricted/findings.csv count = how often it was found; told once where it is the same
            restricted/case-for-change.csv pv_cost = Σ factor(t) · cost · (1 + optimism bias), in prices of {price_base}
            restricted/case-for-change.csv pv_benefit = Σ factor(t) · benefit, in prices of {price_base}
            restricted/case-for-change.csv pv_cash_benefit = Σ factor(t) · cash-releasing benefit, in prices of {price_base}
            restricted/case-for-change.csv npsv = {pv_benefit} − {pv_cost}
            restricted/case-for-change.csv npv_cash = {pv_cash_benefit} − {pv_cost}
            restricted/case-for-change.csv bcr = {pv_benefit} / {pv_cost}
            restricted/case-for-change.csv payback_year = first t from which Σ discounted benefits − costs stays at or above 0
            restricted/case-for-change.csv npsv_cost_up = {pv_benefit} − 1.2 · {pv_cost}
            restricted/case-for-change.csv npsv_benefit_down = 0.8 · {pv_benefit} − {pv_cost}
            restricted/case-for-change.csv npsv_late = Σ factor(t + 1) · benefit − {pv_cost}
            restricted/case-for-change.csv npsv_bias_upper = {pv_benefit} − costs with the upper optimism bias throughout
            restricted/case-for-change.csv npsv_strong_evidence = benefits of pilot and audited evidence only − {pv_cost}
            restricted/case-for-change.csv switching_value = 100 · (1 − {pv_cost} / {pv_benefit})
            restricted/case-for-change.csv realised = 100 · Σ actual / Σ forecast benefits where both are there, real
            restricted/case-for-change.csv evidence_share = 100 · benefits of pilot and audited evidence / {pv_benefit}
            """);

    private ColumnFormulas() {}

    private static Map<String, String> read(String text) {
        Map<String, String> formulas = new HashMap<>();
        text.lines().forEach(line -> {
            int sign = line.indexOf(" = ");
            formulas.put(line.substring(0, sign), line.substring(sign + 3));
        });
        return Map.copyOf(formulas);
    }

    /** The formula of a column; a formula may serve all columns that begin alike. Empty for what tells a line apart. */
    static String find(String file, String column) {
        String exact = FORMULAS.get(file + " " + column);
        String family = FORMULAS.get(file + " " + column.substring(0, column.lastIndexOf('_') + 1) + "*");
        String first = FORMULAS.get(file + " " + column.substring(0, column.indexOf('_') + 1) + "*");
        if (exact != null) {
            return exact;
        }
        return family != null ? family : first != null ? first : FORMULAS.getOrDefault(file + " *", "");
    }

    /** The formula with the cells of the line in it. */
    static String worked(String file, String column, Map<String, String> cells) {
        Matcher cell = CELL.matcher(find(file, column));
        return cell.replaceAll(found -> Matcher.quoteReplacement(cells.getOrDefault(found.group(1), found.group())));
    }
}
