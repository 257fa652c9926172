package org.councilbenchmarks.pipeline.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.csv.ConfigRow;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.IndicatorKey;

/** What is to be explained. */
sealed interface ExplainTarget {
    /** A council's value. */
    record OfCouncil(IndicatorKey key) implements ExplainTarget {}

    /** A group's distribution. */
    record OfGroup(BenchmarkKey key) implements ExplainTarget {}

    /** What a line of a table is of; empty where it is of no single indicator. */
    static Optional<ExplainTarget> of(CsvLine line) throws WrongUsageException {
        return switch (line.file()) {
            case CsvLine.INDICATORS, CsvLine.BENCHMARKS, CsvLine.POSITIONS -> Optional.of(ofIndicator(line));
            case CsvLine.CHANGES -> Optional.of(ofChange(line.row().list("key")));
            default -> Optional.empty();
        };
    }

    /** @param key council, year, indicator and breakdown */
    private static ExplainTarget ofChange(List<String> key) throws WrongUsageException {
        return new OfCouncil(
                new IndicatorKey(CouncilCode.of(key.get(0)), Configured.year(key.get(1)), key.get(2), key.get(3)));
    }

    private static ExplainTarget ofIndicator(CsvLine line) throws WrongUsageException {
        ConfigRow row = line.row();
        FinancialYear year = Configured.year(row.get("financial_year"));
        if (line.file().equals(CsvLine.BENCHMARKS)) {
            return new OfGroup(
                    new BenchmarkKey(row.get("peer_group"), year, row.get("indicator"), row.get("breakdown")));
        }
        return new OfCouncil(new IndicatorKey(
                CouncilCode.of(row.get("council_code")), year, row.get("indicator"), row.get("breakdown")));
    }

    /**
     * @param named council, indicator, year and, if wanted, breakdown
     * @throws WrongUsageException where one of them is not known, naming those that are alike
     */
    static ExplainTarget of(Catalogue catalogue, List<String> named) throws WrongUsageException {
        FinancialYear year = Configured.year(named.get(2));
        var council = Configured.council(catalogue, named.get(0), Optional.of(year));
        boolean hasPast = !catalogue.councils().listPredecessors(council.code()).isEmpty();
        if (!council.existedIn(year) && !hasPast) {
            throw new WrongUsageException(council.name() + " (" + council.code() + ") did not exist on " + year.end()
                    + ", at the end of " + year + ".");
        }
        Indicator indicator = indicator(catalogue, named.get(1));
        String breakdown = named.size() < 4 ? IndicatorKey.ALL : breakdown(catalogue, indicator, named.get(3));
        return new OfCouncil(new IndicatorKey(council.code(), year, indicator.id(), breakdown));
    }

    private static Indicator indicator(Catalogue catalogue, String id) throws WrongUsageException {
        String lower = id.strip().toLowerCase(Locale.ROOT);
        Optional<Indicator> found = catalogue.findIndicator(lower);
        if (found.isPresent()) {
            return found.get();
        }
        String family = lower.contains(".") ? lower.substring(0, lower.indexOf('.') + 1) : lower;
        List<Indicator> alike = catalogue.indicators().stream()
                .filter(i -> i.id().contains(lower) || i.id().startsWith(family))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("There is no indicator '" + id + "'. " + (alike.isEmpty() ? "Known are:" : "Alike are:"));
        (alike.isEmpty() ? catalogue.indicators() : alike)
                .forEach(i -> lines.add("  " + i.id() + "  " + i.words().title()));
        throw new WrongUsageException(lines);
    }

    private static String breakdown(Catalogue catalogue, Indicator indicator, String text) throws WrongUsageException {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        List<String> known = new ArrayList<>(List.of(IndicatorKey.ALL));
        indicator
                .breakdown()
                .flatMap(catalogue.getReturn(indicator.returnId())::findColumn)
                .flatMap(Column::codes)
                .ifPresent(list -> list.codes().stream().map(Code::code).forEach(known::add));
        if (!known.contains(lower)) {
            throw new WrongUsageException("The indicator " + indicator.id() + " has no breakdown '" + text
                    + "'. Known are: " + String.join(", ", known) + ".");
        }
        return lower;
    }
}
