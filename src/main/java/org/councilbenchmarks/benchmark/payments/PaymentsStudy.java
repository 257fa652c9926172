package org.councilbenchmarks.benchmark.payments;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.payments.PaymentBasis;
import org.councilbenchmarks.domain.payments.PaymentTotals;
import org.councilbenchmarks.domain.results.PaymentsMarket;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.SubmissionRows;

/** Goes once through all payments that stand: the market they make, and the months that are missing or all but empty. */
public final class PaymentsStudy {
    private static final Set<String> TECHNOLOGY = Set.of("technology", "reseller");

    private record Group(String name, String kind) implements Comparable<Group> {
        private static final Comparator<Group> ORDER =
                Comparator.comparing(Group::name).thenComparing(Group::kind);

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    /** What is gathered of a group, of the sector or of one council. */
    private static final class Sum {
        private BigDecimal amount = BigDecimal.ZERO;
        private int payments;
        private final Set<CouncilCode> councils = new HashSet<>();
        private Marks marks = Marks.NONE;
        private DataStatus status = DataStatus.CERTIFIED;

        private void add(Row row, StandingSubmission from, Marks more) {
            amount = amount.add(number(row, PaymentTotals.COMPARED_AMOUNT));
            payments += number(row, PaymentTotals.COMPARED_PAYMENTS).intValueExact();
            councils.add(from.key().councils().getFirst());
            marks = marks.and(more);
            status = status.and(from.submission().status());
        }
    }

    private record Place(CouncilCode council, FinancialYear year) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::council).thenComparing(Place::year);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private final Map<FinancialYear, Map<Group, Sum>> sector = new TreeMap<>();
    private final Map<Place, Map<Group, Sum>> councils = new TreeMap<>();
    private final Map<Place, Set<YearMonth>> months = new TreeMap<>();
    private final Map<Place, DataStatus> statuses = new TreeMap<>();
    private final PaymentSeries series = new PaymentSeries();

    private PaymentsStudy() {}

    /** @param rows gives the sums of what stands */
    public static PaymentsStudy of(Settlement settlement, SubmissionRows rows) {
        PaymentsStudy study = new PaymentsStudy();
        settlement.standing().stream()
                .filter(standing -> standing.key().returnId().equals(PaymentTotals.RETURN))
                .forEach(standing -> study.add(standing, rows.of(standing)));
        return study;
    }

    private void add(StandingSubmission standing, List<Row> rows) {
        PaymentBasis basis = PaymentBasis.parse(standing.key().basis()).orElseThrow();
        FinancialYear year = standing.key().year();
        Place place = new Place(standing.key().councils().getFirst(), year);
        months.computeIfAbsent(place, p -> new TreeSet<>())
                .addAll(basis.period().months());
        statuses.merge(place, standing.submission().status(), DataStatus::and);
        series.add(place.council(), basis, standing.submission().taken());
        Marks marks = marks(standing, basis);
        for (Row row : rows) {
            boolean counts = TECHNOLOGY.contains(row.text(PaymentTotals.KIND))
                    && number(row, PaymentTotals.COMPARED_PAYMENTS).signum() > 0;
            if (counts) {
                Group group = new Group(row.text(PaymentTotals.GROUP), row.text(PaymentTotals.KIND));
                sum(sector.computeIfAbsent(year, y -> new TreeMap<>()), group).add(row, standing, marks);
                sum(councils.computeIfAbsent(place, p -> new TreeMap<>()), group)
                        .add(row, standing, marks);
            }
        }
    }

    private static Marks marks(StandingSubmission standing, PaymentBasis basis) {
        Marks marks = basis.dated() ? Marks.NONE : Marks.of(Mark.ESTIMATED);
        marks = standing.submission().status() == DataStatus.PROVISIONAL ? marks.with(Mark.PROVISIONAL) : marks;
        return standing.submission().refused() > 0 ? marks.with(Mark.LOW_RELIABILITY) : marks;
    }

    private static Sum sum(Map<Group, Sum> sums, Group group) {
        return sums.computeIfAbsent(group, g -> new Sum());
    }

    private static BigDecimal number(Row row, String column) {
        return row.findNumber(column).orElse(BigDecimal.ZERO);
    }

    /** The market, and each council's part in it. */
    public PaymentsMarket market() {
        List<PaymentsMarket.Slice> slices = new ArrayList<>();
        sector.forEach((year, groups) -> slices.addAll(slices(year, groups)));
        List<PaymentsMarket.OfCouncil> own = months.keySet().stream()
                .map(place -> new PaymentsMarket.OfCouncil(
                        place.council(),
                        place.year(),
                        months.get(place).size(),
                        paid(councils.getOrDefault(place, Map.of())),
                        statuses.get(place)))
                .toList();
        return new PaymentsMarket(slices, own);
    }

    private static List<PaymentsMarket.Slice> slices(FinancialYear year, Map<Group, Sum> groups) {
        Figure total = Figure.of(groups.values().stream()
                .map(sum -> sum.amount.max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
        return groups.entrySet().stream()
                .map(entry -> slice(year, entry.getKey(), entry.getValue(), total))
                .sorted(Comparator.comparing(PaymentsMarket.Slice::amountGbp)
                        .reversed()
                        .thenComparing(PaymentsMarket.Slice::group)
                        .thenComparing(PaymentsMarket.Slice::kind))
                .toList();
    }

    private static PaymentsMarket.Slice slice(FinancialYear year, Group group, Sum sum, Figure total) {
        Figure share = sum.amount.signum() > 0
                ? Figure.of(Decimals.multiply(sum.amount, Decimals.HUNDRED)).over(total)
                : Figure.notApplicable();
        return new PaymentsMarket.Slice(
                year, group.name(), group.kind(), sum.councils.size(), sum.amount, share, sum.marks, sum.status);
    }

    private static List<PaymentsMarket.Paid> paid(Map<Group, Sum> groups) {
        return groups.entrySet().stream()
                .map(entry -> new PaymentsMarket.Paid(
                        entry.getKey().name(),
                        entry.getKey().kind(),
                        entry.getValue().amount,
                        entry.getValue().payments))
                .sorted(Comparator.comparing(PaymentsMarket.Paid::amountGbp)
                        .reversed()
                        .thenComparing(PaymentsMarket.Paid::group))
                .toList();
    }

    /** Questions about months that are missing, or have far fewer payments than usual. */
    public List<Finding> queries() {
        return series.queries();
    }
}
