package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.catalogue.ChangedCatalogue;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ReturnKind;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.Period;
import org.councilbenchmarks.domain.payments.Hashes;
import org.councilbenchmarks.domain.payments.PaymentLine;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.Neighbours;
import org.councilbenchmarks.domain.results.SectorAnalyses;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.SourceFile;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.Submission;
import org.councilbenchmarks.domain.returns.SubmissionKey;
import org.councilbenchmarks.domain.returns.SubmissionRows;
import org.councilbenchmarks.normalise.PaymentSums;

/** A sector whose councils returned what a test says, against the shipped configuration. */
public final class ReturnedSector implements SubmissionRows {

    private final Catalogue catalogue;
    private final Map<SubmissionKey, StandingSubmission> standing = new TreeMap<>();
    private final Map<SubmissionKey, List<Row>> rows = new TreeMap<>();
    private LocalDate asOf = LocalDate.of(2026, 11, 22);
    private LocalDate received = LocalDate.of(2026, 6, 1);

    private ReturnedSector(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public static Catalogue shippedCatalogue() {
        return CatalogueLoader.load(Path.of("config")).value().orElseThrow();
    }

    /** The same, but nobody has neighbours: quicker, where the whole results are asked for. */
    static Catalogue catalogueWithoutNeighbours() {
        return ChangedCatalogue.withoutNeighbours(shippedCatalogue());
    }

    /** The same, but nothing is due either: for what compares councils and nothing else. */
    static Catalogue catalogueOfGroups() {
        return ChangedCatalogue.due(catalogueWithoutNeighbours(), List.of());
    }

    /** The same with the councils of one class only, whose results are there at once. */
    static Catalogue catalogueOf(CouncilClass councilClass) {
        return ChangedCatalogue.only(councilClass, catalogueOfGroups());
    }

    public static ReturnedSector of(Catalogue catalogue) {
        return new ReturnedSector(catalogue);
    }

    public ReturnedSector asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    /** The day on which what follows came. */
    ReturnedSector received(LocalDate day) {
        received = day;
        return this;
    }

    /** A submission of a council, or of several with {@code ;} between; rows as {@code column=value; column=value}. */
    public ReturnedSector returned(String returnId, String councils, String year, String... lines) {
        List<Map<String, String>> cells = new ArrayList<>();
        for (String line : lines) {
            Map<String, String> row = new LinkedHashMap<>();
            Arrays.stream(line.split(";\\s*", -1))
                    .filter(part -> !part.isBlank())
                    .forEach(part ->
                            row.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1)));
            row.putIfAbsent("status", "certified");
            cells.add(row);
        }
        return returned(
                ReturnId.of(returnId), councils, FinancialYear.parse(year).orElseThrow(), cells, 0);
    }

    /** Rows as canonical text by column; they are split by basis where the return has one. */
    public ReturnedSector returned(
            ReturnId returnId, String councils, FinancialYear year, List<Map<String, String>> lines, int refused) {
        ReturnSchema schema = catalogue.getReturn(returnId);
        if (schema.kind() == ReturnKind.PAYMENTS) {
            return paid(councils, lines, refused);
        }
        Map<String, List<Row>> byBasis = new TreeMap<>();
        List<DataStatus> statuses = new ArrayList<>();
        int number = 1;
        for (Map<String, String> line : lines) {
            number++;
            Map<String, String> cells = new LinkedHashMap<>(line);
            cells.put("council_code", councils);
            cells.put("financial_year", year.toString());
            String basis = schema.basisColumn()
                    .map(c -> cells.getOrDefault(c, "outturn"))
                    .orElse("");
            byBasis.computeIfAbsent(basis, b -> new ArrayList<>()).add(row(schema, number, cells));
            statuses.add(
                    DataStatus.find(cells.getOrDefault("status", "certified")).orElseThrow());
        }
        List<CouncilCode> codes =
                Arrays.stream(councils.split(";", -1)).map(CouncilCode::of).toList();
        byBasis.forEach((basis, taken) -> {
            SubmissionKey key = new SubmissionKey(returnId, codes, year, basis);
            Submission submission = new Submission(key, DataStatus.weakest(statuses), taken.size(), refused);
            SourceFile source = new SourceFile("0".repeat(64), returnId + "/returned.csv", 1, received);
            standing.put(key, new StandingSubmission(submission, source, 0));
            rows.put(key, taken);
        });
        return this;
    }

    /** Payments, each with a date or a period, summed by month as those of a file are. */
    private ReturnedSector paid(String council, List<Map<String, String>> lines, int refused) {
        PaymentSums sums = new PaymentSums(catalogue.reference());
        PaymentLine line = new PaymentLine();
        int number = 0;
        for (Map<String, String> cells : lines) {
            byte[] supplier = cells.getOrDefault("supplier", "").getBytes(StandardCharsets.UTF_8);
            LocalDate day = LocalDate.parse(cells.getOrDefault("date", "1970-01-01"));
            line.period = Optional.ofNullable(cells.get("period")).flatMap(Period::parse);
            line.line = ++number + 1;
            line.council = 1;
            line.supplier = number;
            line.month = day.getYear() * 12 + day.getMonthValue() - 1;
            line.day = Math.toIntExact(day.toEpochDay());
            line.pence = new BigDecimal(cells.get("amount")).movePointRight(2).longValueExact();
            line.status =
                    DataStatus.find(cells.getOrDefault("status", "certified")).orElseThrow();
            line.supplierHash = Hashes.of(supplier, 0, supplier.length);
            line.recordHash = Hashes.and(line.supplierHash, number);
            line.texts(supplier, 0, supplier.length, 0, 0);
            sums.add(line);
        }
        List<CouncilCode> councils = List.of(CouncilCode.of(council));
        assertThat(sums.end(councils)).isEmpty();
        SourceFile source = new SourceFile("0".repeat(64), "payments/published.csv", 1, received);
        sums.list(councils).forEach(facts -> {
            Submission summed = facts.submission();
            Submission submission = new Submission(summed.key(), summed.status(), summed.taken(), refused);
            standing.put(summed.key(), new StandingSubmission(submission, source, 0));
            rows.put(summed.key(), facts.rows());
        });
        return this;
    }

    private static Row row(ReturnSchema schema, int line, Map<String, String> cells) {
        List<Cell> all = schema.columns().stream()
                .map(column -> cell(column, cells.getOrDefault(column.name(), "")))
                .toList();
        cells.keySet().forEach(name -> schema.layout().getPlace(name));
        return new Row(schema.layout(), line, all);
    }

    private static Cell cell(Column column, String text) {
        if (text.isEmpty()) {
            return Cell.blank();
        }
        return switch (column.type()) {
            case COUNCIL, COUNCILS ->
                Cell.councils(
                        Arrays.stream(text.split(";", -1)).map(CouncilCode::of).toList());
            case FINANCIAL_YEAR -> Cell.year(FinancialYear.parse(text).orElseThrow());
            case STATUS, CODE -> Cell.code(text);
            case MONEY, NUMBER, INTEGER, SHARE, YEAR -> Cell.number(new BigDecimal(text));
            case DATE, DATE_OR_ROLLING -> text.equals("rolling") ? Cell.rolling() : Cell.day(LocalDate.parse(text));
            case YES_NO -> Cell.yesNo(text.equals("yes"));
            case TEXT -> Cell.text(text);
        };
    }

    public Settlement settlement() {
        return new Settlement(List.copyOf(standing.values()), List.of(), List.of());
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    Benchmarking benchmarking() {
        return Benchmarking.of(catalogue, asOf);
    }

    public BenchmarkResults results() {
        return benchmarking().compute(settlement(), this);
    }

    /** The analyses alone, of a sector in which nobody has neighbours: quicker than all results, and the same otherwise. */
    public SectorAnalyses analyses() {
        return analyses(Neighbours.none());
    }

    SectorAnalyses analyses(Neighbours neighbours) {
        return new SectorStudy(catalogue, asOf, neighbours)
                .compute(settlement(), this, Submissions.of(settlement()).years())
                .analyses();
    }

    static IndicatorKey key(String council, String year, String indicator) {
        return new IndicatorKey(
                CouncilCode.of(council), FinancialYear.parse(year).orElseThrow(), indicator, IndicatorKey.ALL);
    }

    /** One value, as the council itself sees it. */
    IndicatorValue value(String council, String year, String indicator) {
        return benchmarking()
                .explain(settlement(), this, key(council, year, indicator))
                .orElseThrow()
                .value();
    }

    @Override
    public List<Row> of(StandingSubmission submission) {
        return rows.get(submission.key());
    }
}
