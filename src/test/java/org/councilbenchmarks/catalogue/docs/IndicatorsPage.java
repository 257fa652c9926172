package org.councilbenchmarks.catalogue.docs;

import static org.councilbenchmarks.catalogue.docs.Markdown.code;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.indicators.DerivedColumns;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.indicators.WorkedExample;
import org.councilbenchmarks.catalogue.indicators.WorkedExamplesLoader;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.returns.ReturnId;

/** {@code indicators.md}: every indicator with its question, formula, caveat and a case worked out by hand. */
final class IndicatorsPage {
    private final Catalogue catalogue;
    private final WorkedExamplesLoader examples;

    IndicatorsPage(Catalogue catalogue, WorkedExamplesLoader examples) {
        this.catalogue = catalogue;
        this.examples = examples;
    }

    String text() {
        Markdown page = Markdown.page(
                "Indicators",
                "Each is a row of `config/indicators.csv`, with cases worked out by hand in `config/examples/`. Σ adds up"
                        + " the rows of a council's standing submission of the year; a row on which a field that is summed"
                        + " or tested is blank counts on neither side. Spending is the outturn unless an algorithm says"
                        + " otherwise. as-of is 31 March ending the year, or the run's date if that is earlier.");
        page.tableHeader("Indicator", "Title", "Unit", "Better");
        catalogue
                .indicators()
                .forEach(i -> page.row(code(i.id()), i.words().title(), i.unit().symbol(), better(i)));
        page.blank();
        catalogue.indicators().forEach(indicator -> section(page, indicator));
        derived(page);
        choices(page);
        return page.text();
    }

    private void section(Markdown page, Indicator indicator) {
        page.heading(2, indicator.id() + ": " + indicator.words().title());
        page.paragraph("*" + indicator.words().question() + "*");
        page.paragraph(indicator.words().definition());
        page.item("Formula", code(FormulaWords.of(indicator.formula())));
        page.item(
                "From",
                indicator.returnId().equals(Indicator.ALL_RETURNS)
                        ? "all returns"
                        : "the return " + indicator.returnId());
        page.item("Unit", indicator.unit().symbol());
        page.item("Better", better(indicator));
        page.item("By", indicator.breakdown().map(Markdown::code).orElse(""));
        page.item("For", classes(indicator));
        page.item(
                "Compared", indicator.traits().crossClass() ? "across classes too" : "within a class of council only");
        page.item(
                "Withheld",
                Stream.of(
                                indicator
                                        .minimumBase()
                                        .map(base -> "under a base of " + base)
                                        .orElse(""),
                                indicator.traits().protection().withheld())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("; ")));
        page.item("Queried", range(indicator.plausibleLow(), indicator.plausibleHigh()));
        page.item("Mind", indicator.words().caveat());
        page.item("Source", catalogue.sources().get(indicator.words().source()).title());
        page.blank();
        List<WorkedExample> cases = examples.load(indicator.id()).value().orElseThrow();
        example(page, cases.getFirst());
    }

    private static String better(Indicator indicator) {
        return switch (indicator.polarity()) {
            case HIGH -> "higher";
            case LOW -> "lower";
            case NONE -> "neither";
        };
    }

    private static String classes(Indicator indicator) {
        return indicator.appliesTo().stream().sorted().map(CouncilClass::code).collect(Collectors.joining(", "));
    }

    private static String range(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        String below = low.map(v -> "below " + v).orElse("");
        String above = high.map(v -> "above " + v).orElse("");
        return below.isEmpty() || above.isEmpty() ? below + above : below + " or " + above;
    }

    private void example(Markdown page, WorkedExample example) {
        page.paragraph("Example, " + example.title() + ":");
        example.population().ifPresent(people -> page.item("population", people.toPlainString()));
        example.asOf().ifPresent(day -> page.item("as-of", day.toString()));
        example.refused().forEach((id, rows) -> page.item(id + ", refused rows", rows.toString()));
        example.rows().forEach((id, rows) -> rows.forEach(row -> page.item(id.value(), code(cells(id, row.cells())))));
        example.expectations()
                .forEach(e -> page.item(
                        e.breakdown().equals("all") ? "gives" : "gives for " + e.breakdown(), code(join(e.cells()))));
        page.blank();
    }

    /** Without what every row of every example has. */
    private String cells(ReturnId id, Map<String, String> cells) {
        ReturnSchema schema = catalogue.getReturn(id);
        return cells.entrySet().stream()
                .filter(cell -> switch (schema.getColumn(cell.getKey()).type()) {
                    case COUNCIL, FINANCIAL_YEAR, STATUS -> false;
                    default -> true;
                })
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String join(Map<String, String> cells) {
        return cells.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining("; "));
    }

    private void derived(Markdown page) {
        page.heading(2, "Derived columns");
        page.paragraph(
                "Columns that a return does not hold but that follow from it. Where a key stands on several rows,"
                        + " these are added up first; the result stands on the first of them and 0 on the others.");
        page.tableHeader("Return", "Column", "Type", "Meaning");
        catalogue
                .returns()
                .forEach(schema -> DerivedColumns.list(schema.id())
                        .forEach(c -> page.row(
                                schema.id().value(), code(c.name()), c.type().code(), c.meaning())));
    }

    private static void choices(Markdown page) {
        page.heading(2, "Where a definition can be read in two ways");
        page.paragraph(
                "What was chosen, and why, is written down: of absent values in records"
                        + " [4](../decisions/4-status-of-absent-values.md) and [6](../decisions/6-known-share.md), of who is compared"
                        + " and what is marked in [5](../decisions/5-who-has-a-position.md) and"
                        + " [9](../decisions/9-marks-in-small-groups.md), of sector analyses in"
                        + " [12](../decisions/12-sector-analyses.md), of neighbours in [13](../decisions/13-neighbours.md), of what is"
                        + " withheld in [14](../decisions/14-differencing.md), of the case for change in"
                        + " [15](../decisions/15-case-for-change.md), of reorganisation in"
                        + " [16](../decisions/16-reorganisation.md), of revisions in [17](../decisions/17-editions-compared.md).");
    }
}
