package org.councilbenchmarks.report.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.pieces.Captions;
import org.councilbenchmarks.report.pieces.MarkerNotes;
import org.councilbenchmarks.report.sentences.PeerWords;
import org.councilbenchmarks.report.sentences.ReturnSentences;

/** Who does the technology work, and how that stands beside the peers. */
final class StaffingSection {

    private static final String VACANCY = "staff.vacancy_rate";
    private static final String AGENCY = "staff.agency_share";

    private StaffingSection() {}

    static List<Block> of(CouncilView council) {
        return Section.of(council, CouncilView.STAFFING, "Staffing", StaffingSection::content);
    }

    private static List<Block> content(CouncilView council, StandingSubmission submission, List<OwnFigure> figures) {
        FinancialYear year = submission.key().year();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(Section.standing(council, submission)));
        blocks.addAll(ComparisonTable.of(council, year, figures));
        Section.charted(council, figures, VACANCY)
                .ifPresent(figure -> blocks.addAll(
                        PeerCharts.of(council, figure, Section.years(council, CouncilView.STAFFING, year))));
        blocks.addAll(families(council, year));
        return blocks;
    }

    /** Of each role family that anything is known of; what the catalogue does not declare has no columns. */
    private static List<Block> families(CouncilView council, FinancialYear year) {
        List<Indicator> shown = council.listDeclared(VACANCY, AGENCY);
        if (shown.isEmpty()) {
            return List.of(Block.paragraph(ReturnSentences.nothingByFamily()));
        }
        List<Row> rows = new ArrayList<>();
        for (String family : council.edition().listCodes("role_families")) {
            List<Optional<OwnFigure>> figures = shown.stream()
                    .map(indicator -> council.find(indicator, year, family))
                    .toList();
            if (figures.stream().anyMatch(f -> f.filter(OwnFigure::isKnown).isPresent())) {
                rows.add(row(council.edition().title("role_families", family), figures));
            }
        }
        return rows.isEmpty() ? List.of() : table(council, year, columns(shown), rows);
    }

    private static Row row(String family, List<Optional<OwnFigure>> figures) {
        List<String> cells = new ArrayList<>(List.of(family));
        for (Optional<OwnFigure> figure : figures) {
            cells.add(own(figure));
            cells.add(median(figure));
        }
        return Row.of(cells.toArray(String[]::new));
    }

    private static List<Block> table(CouncilView council, FinancialYear year, List<Column> columns, List<Row> rows) {
        Table table = Table.of(
                "By role family, 31 March %d, %s, with the median of the %s. %s"
                        .formatted(
                                year.first() + 1,
                                council.name(),
                                PeerWords.of(council.peers(year)).noun(),
                                Captions.RETURNS),
                columns,
                rows);
        var note = MarkerNotes.of(rows.stream().flatMap(r -> r.cells().stream()).toList());
        return List.of(
                Block.heading(3, "By role family"), note.map(table::withNote).orElse(table));
    }

    private static List<Column> columns(List<Indicator> shown) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Role family")));
        for (Indicator indicator : shown) {
            String title = indicator.id().equals(AGENCY)
                    ? "Agency share"
                    : indicator.words().title();
            columns.add(Column.figures(title, "%"));
            columns.add(Column.figures("Median", "%"));
        }
        return columns;
    }

    private static String own(Optional<OwnFigure> figure) {
        return figure.map(f -> FigureText.bare(f.own().value(), Unit.PER_CENT)).orElse("[x]");
    }

    private static String median(Optional<OwnFigure> figure) {
        return figure.map(f -> FigureText.bare(f.median(), Unit.PER_CENT)).orElse("[x]");
    }
}
