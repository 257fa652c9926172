package org.councilbenchmarks.catalogue.slips;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorSlipsTest {
    private static final String FILE = "indicators.csv";

    @ParameterizedTest
    @MethodSource({"words", "measures", "conditions", "kinds"})
    void isToldAlone(Slip slip, @TempDir Path folder) throws IOException {
        slip.isToldAlone(folder);
    }

    @ParameterizedTest
    @MethodSource("slipsWithConsequences")
    void isToldWithWhatFollows(Slip slip, @TempDir Path folder) throws IOException {
        slip.isTold(folder);
    }

    static Stream<Slip> slipsWithConsequences() {
        return Stream.of(
                row("spend.change_share,", "Spend Change,", "id", "is not an id for an indicator"),
                row("spend.change_share,", "spend.per_resident,", "id", "stands on line 2 already"));
    }

    static Stream<Slip> words() {
        return Stream.of(
                row("staff.turnover,Turnover", "staff.turnover,", "title", "has to be filled"),
                row("money,spending,share", "money,spendng,share", "return", "did you mean 'spending'?"),
                row("spending,share", "spending,shares", "kind", "did you mean 'share'? Allowed: ratio, share, count"),
                row(",£,none,,no,no,yes", ",pounds,none,,no,no,yes", "unit", "'pounds' is not a unit. Allowed: £, %"),
                row("%,high,,yes,no,no,,0,80", "%,hihg,,yes,no,no,,0,80", "polarity", "did you mean 'high'?"),
                row(
                        "%,high,,yes,no,no,,0,80",
                        "%,high,unitry,yes,no,no,,0,80", "applies_to", "did you mean 'unitary'?"),
                row("%,high,,yes,no,no,,0,80", "%,high,,true,no,no,,0,80", "cross_class", "'true' is not yes or no"),
                row("%,high,,yes,no,no,,0,80", "%,high,,yes,no,no,0,0,80", "minimum_base", "is above 0"),
                row(
                        "%,high,,yes,no,no,,0,80",
                        "%,high,,yes,no,no,,90,80", "plausible_low", "begins at 90 and ends at 80"),
                row("%,high,,yes,no,no,,0,80", "%,high,,yes,no,no,,0,80%", "plausible_high", "is not a plain number"),
                row("%,high,,yes,no,no,,0,80", "%,high,,yes,yes,no,,0,80", "opportunity", "of polarity low"));
    }

    static Stream<Slip> measures() {
        return Stream.of(
                row("share,vacant_fte", "share,vacant_ftes", "numerator", "did you mean 'vacant_fte'?"),
                row("in_post_fte + agency_fte", "in_post_fte + agency", "denominator", "did you mean 'agency_fte'?"),
                row(
                        "share,leavers_headcount",
                        "share,role_family",
                        "numerator",
                        "is not a column of numbers of staffing"),
                row("council.workforce_fte", "council.workforce", "denominator", "did you mean 'workforce_fte'?"),
                row("council.workforce_fte", "counsil.workforce_fte", "denominator", "did you mean 'council'?"),
                row("distinct category", "distinct catgory", "denominator", "did you mean 'category'?"),
                row("gbp by supplier_group", "gbp by annual_cost_gbp", "numerator", "a column of codes or text"),
                row("population per 1000", "population per 100", "denominator", "'population per 100' is not a column"),
                row("algorithm,budget_variance", "algorithm,variance", "numerator", "is not an algorithm"),
                row("spending,algorithm,budget", "staffing,algorithm,budget", "return", "is of the return spending"),
                row("algorithm,planned_growth,,", "algorithm,planned_growth,,rows", "denominator", "leave it blank"),
                row(
                        "share,vacant_fte,,establishment_fte,,,role_family",
                        "share,vacant_fte,,establishment_fte,,,role_familly",
                        "breakdown",
                        "did you mean 'role_family'?"));
    }

    static Stream<Slip> conditions() {
        return Stream.of(
                row("category in saas|cloud", "category in sass|cloud", "numerator_where", "did you mean 'saas'?"),
                row(
                        "category.bought_in = yes",
                        "category.bought = yes",
                        "numerator_where",
                        "did you mean 'bought_in'?"),
                row(
                        "category.bought_in = yes",
                        "category.bought_in = y",
                        "numerator_where",
                        "is not a value of bought_in"),
                row(
                        "category.bought_in = yes",
                        "amount_gbp.bought_in = yes",
                        "numerator_where",
                        "is not a column of codes"),
                row(
                        "category.bought_in = yes",
                        "category.bought_in > yes",
                        "numerator_where",
                        "does not go with a flag"),
                row(
                        "nature = change",
                        "nature == change",
                        "numerator_where",
                        "'==' is not an operator; did you mean '='?"),
                row("nature = change", "nature=change", "numerator_where", "write column operator value"),
                row("nature = change", "nature =", "numerator_where", "says not what to compare with"),
                row("nature = change", "nature > change", "numerator_where", "goes with numbers and dates"),
                row("nature = change", "council_code = E06000052", "numerator_where", "holds councils"),
                row("agency_fte present", "agency_fte present yes", "denominator_where", "compares with nothing"),
                row("end_of_support < as-of", "end_of_support < today", "numerator_where", "nor as-of + 12 months"),
                row("as-of + 12 months", "as-of + 1 year", "numerator_where", "is not a date of the form 2025-03-31"),
                row("role_in_post_fte <= 1", "role_in_post_fte <= one", "numerator_where", "is not a plain number"),
                row("critical = yes", "critical = true", "numerator_where", "'true' is not yes or no"));
    }

    static Stream<Slip> kinds() {
        return Stream.of(
                row(",population,,,,£,none", ",,,,,£,none", "denominator", "kind ratio needs columns, rows"),
                row(
                        "weighted_mean,median_days_to_hire,,,,establishment_fte",
                        "weighted_mean,median_days_to_hire,,,,",
                        "weight",
                        "needs a column to weight by"),
                row("sum,people_short,,,,,", "sum,people_short,,,,people_required,", "weight", "has no weight"),
                row("sum,people_short,,,", "sum,people_short,,rows,", "denominator", "has no denominator"),
                row("sum,people_short", "sum,rows", "numerator", "needs columns to sum"),
                row("sum,people_short", "count,people_short", "numerator", "needs rows, or distinct and a column"),
                row(
                        "max_share,annual_cost_gbp by supplier_group",
                        "hhi,annual_cost_gbp by supplier_group",
                        "unit",
                        "is an index"),
                row(
                        "max_share,annual_cost_gbp by supplier_group,supplier_group != none,annual_cost_gbp",
                        "max_share,annual_cost_gbp,supplier_group != none,",
                        "numerator",
                        "needs a column by another"),
                row(
                        "spending,ratio,amount_gbp,,population",
                        "spending,ratio,population,,population",
                        "numerator",
                        "needs columns of its return"),
                row(
                        "share,vacant_fte,,establishment_fte,,,role_family,%",
                        "share,vacant_fte,,establishment_fte,,,role_family,FTE", "unit", "kind share is in %"),
                row(
                        "rows,,distinct category,,,,ratio",
                        "rows,,distinct category per 1000,,,,%",
                        "denominator",
                        "goes with a ratio whose unit is not %"),
                row(
                        "money,spending,ratio,amount_gbp,,population",
                        "money,all,ratio,amount_gbp,,population",
                        "return",
                        "Only an algorithm may be over all returns"));
    }

    private static Slip row(String from, String to, String column, String says) {
        return Slip.in(FILE, from, to, column, says);
    }
}
