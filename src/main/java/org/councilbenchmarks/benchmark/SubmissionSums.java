package org.councilbenchmarks.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.councilbenchmarks.benchmark.rows.Derivation;
import org.councilbenchmarks.benchmark.rows.FactRow;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.reference.SupplierDirectory;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.OwnSums;
import org.councilbenchmarks.domain.results.SkillsSums;
import org.councilbenchmarks.domain.results.SkillsSums.LevelNeed;
import org.councilbenchmarks.domain.results.SkillsSums.Need;
import org.councilbenchmarks.domain.results.SpendingSums;
import org.councilbenchmarks.domain.results.SpendingSums.Part;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.SubmissionRows;

/** Adds up the rows of a submission for its council's own report. */
public final class SubmissionSums implements OwnSums {

    private static final Comparator<Part> LARGEST_FIRST =
            Comparator.comparing(Part::amountGbp).reversed().thenComparing(Part::code);

    private static final Comparator<Need> SHORTEST_FIRST = Comparator.comparingInt(Need::shortOf)
            .reversed()
            .thenComparing(need -> coverage(need.met(), need.required()).get())
            .thenComparing(Need::role)
            .thenComparing(Need::skill)
            .thenComparing(Need::level);

    private final Derivation derivation;
    private final SubmissionRows rows;

    private SubmissionSums(Derivation derivation, SubmissionRows rows) {
        this.derivation = derivation;
        this.rows = rows;
    }

    /** @param rows gives the rows of what stands */
    public static SubmissionSums of(Catalogue catalogue, SubmissionRows rows) {
        return new SubmissionSums(
                Derivation.of(SupplierDirectory.of(catalogue.reference().suppliers())), rows);
    }

    @Override
    public SpendingSums spending(StandingSubmission submission) {
        Money all = new Money();
        Map<String, Money> categories = new TreeMap<>();
        Map<String, Money> services = new TreeMap<>();
        for (Row row : rows.of(submission)) {
            all.add(row);
            categories.computeIfAbsent(row.text("category"), c -> new Money()).add(row);
            services.computeIfAbsent(row.text("service"), s -> new Money()).add(row);
        }
        return new SpendingSums(all.part(IndicatorKey.ALL, all), parts(categories, all), parts(services, all));
    }

    private static List<Part> parts(Map<String, Money> sums, Money all) {
        return sums.entrySet().stream()
                .map(sum -> sum.getValue().part(sum.getKey(), all))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    @Override
    public SkillsSums skills(StandingSubmission submission) {
        List<FactRow> facts = derivation.derive(
                submission.key().returnId(),
                rows.of(submission),
                submission.key().year().end());
        List<Need> needs = new ArrayList<>();
        Map<Crossing, People> crossings = new TreeMap<>();
        for (FactRow fact : facts) {
            int required = people(fact, "assessed_required");
            if (required > 0) {
                Need need = need(fact.row(), required, people(fact, "people_met"));
                needs.add(need);
                crossings
                        .computeIfAbsent(new Crossing(need.roleFamily(), need.level()), c -> new People())
                        .add(need);
            }
        }
        needs.sort(SHORTEST_FIRST);
        return new SkillsSums(
                needs,
                crossings.entrySet().stream()
                        .map(entry -> entry.getValue().at(entry.getKey()))
                        .toList());
    }

    private static Need need(Row row, int required, int met) {
        return new Need(
                row.text("role_family"),
                row.text("role"),
                row.text("skill"),
                row.text("required_level"),
                required,
                met);
    }

    private static int people(FactRow fact, String column) {
        return fact.cell(column).findNumber().map(BigDecimal::intValueExact).orElse(0);
    }

    private static Figure coverage(int met, int required) {
        return Figure.of(met).over(Figure.of(required)).times(Figure.of(Decimals.HUNDRED));
    }

    /** Pounds as they add up. */
    private static final class Money {
        private BigDecimal run = BigDecimal.ZERO;
        private BigDecimal change = BigDecimal.ZERO;

        void add(Row row) {
            BigDecimal amount = row.findNumber("amount_gbp").orElse(BigDecimal.ZERO);
            if (row.text("nature").equals("change")) {
                change = Decimals.add(change, amount);
            } else {
                run = Decimals.add(run, amount);
            }
        }

        Part part(String code, Money all) {
            Figure total = Figure.of(Decimals.add(all.run, all.change));
            Figure share = Figure.of(Decimals.add(run, change)).over(total).times(Figure.of(Decimals.HUNDRED));
            return new Part(code, run, change, share);
        }
    }

    private record Crossing(String roleFamily, String level) implements Comparable<Crossing> {
        @Override
        public int compareTo(Crossing other) {
            return Comparator.comparing(Crossing::roleFamily)
                    .thenComparing(Crossing::level)
                    .compare(this, other);
        }
    }

    /** People as they add up. */
    private static final class People {
        private int required;
        private int met;

        void add(Need need) {
            required += need.required();
            met += need.met();
        }

        LevelNeed at(Crossing crossing) {
            return new LevelNeed(crossing.roleFamily(), crossing.level(), required, met, coverage(met, required));
        }
    }
}
