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
        Section.known(figures, VACANCY)
                .ifPresent(figure -> blocks.addAll(
                        PeerCharts.of(council, figure, Section.years(council, CouncilView.STAFFING, year))));
        blocks.addAll(families(council, year));
        return blocks;
    }

    private static List<Block> families(CouncilView council, FinancialYear year) {
        List<Row> rows = new ArrayList<>();
        for (String family : council.edition().listCodes("role_families")) {
            Optional<OwnFigure> vacancy = council.find(council.indicator(VACANCY), year, family);
            Optional<OwnFigure> agency = council.find(council.indicator(AGENCY), year, family);
            if (vacancy.filter(OwnFigure::isKnown).isPresent()
                    || agency.filter(OwnFigure::isKnown).isPresent()) {
                rows.add(Row.of(
                        council.edition().title("role_families", family),
                        own(vacancy),
                        median(vacancy),
                        own(agency),
                        median(agency)));
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        Table table = Table.of(
                "By role family, 31 March %d, %s, with the median of the %s. %s"
                        .formatted(
                                year.first() + 1,
                                council.name(),
                                PeerWords.of(council.peers(year)).noun(),
                                Captions.RETURNS),
                columns(council.indicator(VACANCY)),
                rows);
        var note = MarkerNotes.of(rows.stream().flatMap(r -> r.cells().stream()).toList());
        return List.of(
                Block.heading(3, "By role family"), note.map(table::withNote).orElse(table));
    }

    private static List<Column> columns(Indicator vacancy) {
        return List.of(
                Column.words("Role family"),
                Column.figures(vacancy.words().title(), "%"),
                Column.figures("Median", "%"),
                Column.figures("Agency share", "%"),
                Column.figures("Median", "%"));
    }

    private static String own(Optional<OwnFigure> figure) {
        return figure.map(f -> FigureText.bare(f.own().value(), Unit.PER_CENT)).orElse("[x]");
    }

    private static String median(Optional<OwnFigure> figure) {
        return figure.map(f -> FigureText.bare(f.median(), Unit.PER_CENT)).orElse("[x]");
    }
}
