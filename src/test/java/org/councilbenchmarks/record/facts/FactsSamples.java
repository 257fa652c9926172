package org.councilbenchmarks.record.facts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.FindingTally;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Dialect;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.Layout;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.domain.returns.Submission;
import org.councilbenchmarks.domain.returns.SubmissionFacts;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/** Facts to be kept and read again. */
final class FactsSamples {
    static final ReturnId SYSTEMS = ReturnId.of("systems");
    static final Layout LAYOUT = Layout.of(SYSTEMS, List.of("system_ref", "supplier", "annual_cost_gbp"));
    static final FactsKey KEY = FactsKey.of("0".repeat(64), "systems", "1".repeat(64), "1.0.0");

    private FactsSamples() {}

    /** Two submissions of two rows and of one, and a finding. */
    static Facts small() {
        Finding query = Finding.of(FindingCode.IMPLAUSIBLE, Effect.QUERY, Place.cell(3, "annual_cost_gbp"), "Much")
                .withCouncil(CouncilCode.of("E06000052"))
                .withWas("£1bn");
        return facts(
                List.of(
                        submission("E06000052", List.of(row(2, "S1", "Acme", "12.50"), row(3, "S2", "Acme", "1e9"))),
                        submission("E06000001", List.of(row(4, "S1", "Söhne & Co 😀", "-0.00")))),
                new FindingTally(List.of(query), Map.of(FindingCode.IMPLAUSIBLE, 1L, FindingCode.BLANK_ROW, 7L)));
    }

    static Facts facts(List<SubmissionFacts> submissions, FindingTally findings) {
        int taken = submissions.stream().mapToInt(s -> s.rows().size()).sum();
        FileReading reading = new FileReading(
                Reception.READ,
                "",
                Optional.of(SYSTEMS),
                new Dialect("windows-1252", "semicolon", 1),
                new RowCounts(taken, 0, 7),
                new BigDecimal("1000000012.50"));
        return new Facts(reading, submissions, findings);
    }

    static SubmissionFacts submission(String council, List<Row> rows) {
        SubmissionKey key = new SubmissionKey(SYSTEMS, List.of(CouncilCode.of(council)), FinancialYear.of(2024), "");
        return new SubmissionFacts(new Submission(key, DataStatus.CERTIFIED, rows.size(), 3), rows);
    }

    static Row row(int line, String reference, String supplier, String cost) {
        return new Row(
                LAYOUT, line, List.of(Cell.code(reference), Cell.text(supplier), Cell.number(new BigDecimal(cost))));
    }

    /** Every kind of cell, ordinary and extreme. */
    static Arbitrary<Cell> cells() {
        Arbitrary<String> texts = Arbitraries.of("", "Acme", "a\nb", "\u0000", "é€😀", "x".repeat(300));
        Arbitrary<CouncilCode> councils =
                Arbitraries.integers().between(0, 99_999_999).map(n -> CouncilCode.of(String.format("E%08d", n)));
        Arbitrary<BigDecimal> numbers = Arbitraries.oneOf(
                Arbitraries.bigDecimals().ofScale(2),
                Combinators.combine(
                                Arbitraries.bigIntegers()
                                        .between(BigInteger.TWO.pow(200).negate(), BigInteger.TWO.pow(200)),
                                Arbitraries.integers().between(-400, 400))
                        .as(BigDecimal::new),
                Arbitraries.of(BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.valueOf(Long.MAX_VALUE, 9)));
        return Arbitraries.oneOf(
                Arbitraries.just(Cell.blank()),
                Arbitraries.just(Cell.rolling()),
                texts.map(Cell::text),
                texts.map(Cell::code),
                numbers.map(Cell::number),
                Arbitraries.longs()
                        .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                        .map(d -> Cell.day(LocalDate.ofEpochDay(d))),
                Arbitraries.of(true, false).map(Cell::yesNo),
                councils.list().ofMaxSize(4).map(Cell::councils),
                Arbitraries.integers().between(1974, 2199).map(y -> Cell.year(FinancialYear.of(y))));
    }

    /** Rows of three cells, their lines in any order. */
    static Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, Integer.MAX_VALUE),
                        cells().list().ofSize(3))
                .as((line, cells) -> new Row(LAYOUT, line, new ArrayList<>(cells)))
                .list()
                .ofMaxSize(6);
    }
}
