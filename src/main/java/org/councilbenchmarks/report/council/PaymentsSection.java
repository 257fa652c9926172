package org.councilbenchmarks.report.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.PaymentsMarket;
import org.councilbenchmarks.domain.results.PaymentsMarket.Paid;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.sentences.PaymentSentences;

/** Whom the council pays for technology, by what it publishes, and how that stands beside its peers. */
final class PaymentsSection {

    private static final int MOST_GROUPS = 12;

    private PaymentsSection() {}

    /** Nothing where no payments stand: nobody needs to send them in. */
    static List<Block> of(CouncilView council) {
        return council.findLatest(CouncilView.PAYMENTS).isEmpty()
                ? List.of()
                : Section.of(council, CouncilView.PAYMENTS, "Published payments", PaymentsSection::content);
    }

    private static List<Block> content(CouncilView council, StandingSubmission submission, List<OwnFigure> figures) {
        FinancialYear year = submission.key().year();
        List<Block> blocks = new ArrayList<>();
        Optional<PaymentsMarket.OfCouncil> own =
                council.figures().results().analyses().payments().list(council.code()).stream()
                        .filter(of -> of.year().equals(year))
                        .findFirst();
        own.ifPresent(paid -> blocks.add(Block.paragraph(PaymentSentences.paid(
                        council.name(), year, paid.amountGbp(), paid.groups().size(), paid.months())
                + " " + PaymentSentences.lowerBound())));
        List<OwnFigure> known = figures.stream().filter(OwnFigure::isKnown).toList();
        if (known.isEmpty()) {
            own.ifPresent(paid -> blocks.add(Block.paragraph(PaymentSentences.notWhole(paid.months()))));
        } else {
            blocks.addAll(ComparisonTable.of(council, year, known));
        }
        own.filter(paid -> !paid.groups().isEmpty()).ifPresent(paid -> blocks.add(largest(council, paid)));
        return blocks;
    }

    private static Table largest(CouncilView council, PaymentsMarket.OfCouncil paid) {
        List<Paid> shown =
                paid.groups().subList(0, Math.min(MOST_GROUPS, paid.groups().size()));
        Figure total = Figure.of(paid.amountGbp());
        List<Row> rows = shown.stream()
                .map(group -> Row.of(
                        group.group(),
                        group.kind(),
                        FigureText.bare(Figure.of(group.payments()), Unit.COUNT),
                        FigureText.bare(Figure.of(group.amountGbp()), Unit.COUNT),
                        FigureText.bare(
                                Figure.of(Decimals.multiply(group.amountGbp(), Decimals.HUNDRED))
                                        .over(total),
                                Unit.PER_CENT)))
                .toList();
        String caption = paid.groups().size() > shown.size()
                ? "The %d supplier groups that were paid most, of %d"
                        .formatted(shown.size(), paid.groups().size())
                : "Technology supplier groups that were paid";
        return Table.of(
                "%s, %s, %s. Source: published payments.".formatted(caption, council.name(), paid.year()),
                List.of(
                        Column.words("Supplier group"),
                        Column.words("Kind"),
                        Column.figures("Payments"),
                        Column.figures("Together", "£"),
                        Column.figures("Share", "%")),
                rows);
    }
}
