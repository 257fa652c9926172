package org.councilbenchmarks.benchmark.skills;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.councilbenchmarks.benchmark.rows.FactRow;
import org.councilbenchmarks.catalogue.reference.Population;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.SkillsGap;
import org.councilbenchmarks.domain.results.SkillsKey;
import org.councilbenchmarks.domain.returns.StandingSubmission;

/**
 * Vacancy, agency and planned growth by region and role family, as the indicators of the same names have them: over the
 * sector a joint return counts once, in a region by its councils' share of the residents.
 */
final class StaffPosts {

    private static final SkillsGap.Posts NONE =
            new SkillsGap.Posts(Figure.notAvailable(), Figure.notAvailable(), Figure.notAvailable());

    private final Population population;
    private final Map<Scope, Sums> sums = new HashMap<>();

    StaffPosts(Population population) {
        this.population = population;
    }

    private record Scope(String region, String family) {}

    /** Of the sums of a scope, and who is in them. */
    private static final class Sums {
        private Ratio vacancy = Ratio.NONE;
        private Ratio agency = Ratio.NONE;
        private Ratio growth = Ratio.NONE;
        private final List<DataStatus> statuses = new ArrayList<>();
    }

    /** A sum over a sum; no row, no figure. */
    private record Ratio(Figure over, Figure under, int rows) {
        private static final Ratio NONE = new Ratio(Figure.of(0), Figure.of(0), 0);

        Ratio plus(Figure share, BigDecimal over2, BigDecimal under2) {
            return new Ratio(
                    over.plus(Figure.of(over2).times(share)),
                    under.plus(Figure.of(under2).times(share)),
                    rows + 1);
        }

        Figure perCent() {
            return rows == 0
                    ? Figure.notAvailable()
                    : over.times(Figure.of(Decimals.HUNDRED)).over(under);
        }
    }

    /** @param regions of the submission's councils, each with those that lie in it */
    void add(StandingSubmission submission, Map<String, NavigableSet<CouncilCode>> regions, List<FactRow> rows) {
        add(submission, SkillsKey.ALL, Figure.of(1), rows);
        regions.forEach((region, councils) -> add(submission, region, share(submission, councils), rows));
    }

    private Figure share(StandingSubmission submission, Collection<CouncilCode> some) {
        Collection<CouncilCode> all = submission.key().councils();
        return some.size() == all.size()
                ? Figure.of(1)
                : residents(some, submission.key().year())
                        .over(residents(all, submission.key().year()));
    }

    private Figure residents(Collection<CouncilCode> councils, FinancialYear year) {
        Figure sum = Figure.of(0);
        for (CouncilCode council : councils) {
            sum = sum.plus(population
                    .find(council, year)
                    .map(e -> Figure.of(e.residents()))
                    .orElse(Figure.notAvailable()));
        }
        return sum;
    }

    private void add(StandingSubmission submission, String region, Figure share, List<FactRow> rows) {
        for (FactRow row : rows) {
            for (String family : List.of(row.row().text("role_family"), SkillsKey.ALL)) {
                Sums scope = sums.computeIfAbsent(new Scope(region, family), s -> new Sums());
                scope.statuses.add(submission.submission().status());
                add(scope, share, row);
            }
        }
    }

    private static void add(Sums scope, Figure share, FactRow row) {
        BigDecimal posts = row.row().findNumber("establishment_fte").orElse(BigDecimal.ZERO);
        BigDecimal inPost = row.row().findNumber("in_post_fte").orElse(BigDecimal.ZERO);
        Optional<BigDecimal> vacant = row.cell("vacant_fte").findNumber();
        if (vacant.isPresent()) {
            scope.vacancy = scope.vacancy.plus(share, vacant.get(), posts);
        }
        Optional<BigDecimal> agency = row.row().findNumber("agency_fte");
        if (agency.isPresent()) {
            scope.agency = scope.agency.plus(share, agency.get(), Decimals.add(inPost, agency.get()));
        }
        Optional<BigDecimal> planned = row.row().findNumber("planned_fte_next_year");
        if (planned.isPresent()) {
            scope.growth = scope.growth.plus(share, Decimals.subtract(planned.get(), posts), posts);
        }
    }

    SkillsGap.Posts of(SkillsKey key) {
        return find(key)
                .map(s -> new SkillsGap.Posts(s.vacancy.perCent(), s.agency.perCent(), s.growth.perCent()))
                .orElse(NONE);
    }

    /** Certified where there is nothing. */
    DataStatus statusOf(SkillsKey key) {
        return find(key).map(s -> DataStatus.weakest(s.statuses)).orElse(DataStatus.CERTIFIED);
    }

    private Optional<Sums> find(SkillsKey key) {
        return Optional.ofNullable(sums.get(new Scope(key.region(), key.family())));
    }
}
