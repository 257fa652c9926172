package org.councilbenchmarks.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.report.blocks.Chart.HeatRow;
import org.councilbenchmarks.report.blocks.Chart.HeatTable;
import org.councilbenchmarks.report.blocks.FigureText;
import org.jfree.chart.plot.PlotOrientation;

/** Numbers in cells on darker and lighter ground. Where there are more columns than fit, they go on below. */
final class HeatTableDrawing implements Drawing {

    private static final double NAMES_AT_MOST = 0.34;
    private static final double LOW_ROW = 15;
    private static final double HIGH_ROW = 25;
    private static final int HEAD_LINES = 3;
    private static final double WORD_AT_MOST = 76;
    private static final double WIDEST_CELL = 90;

    private final HouseTheme theme;
    private final HeatTable chart;
    private final double names;
    private final int perBand;
    private final double cell;
    private final double row;
    private final MoreRows more;
    private final HeatGround ground;

    HeatTableDrawing(HeatTable chart, double width, HouseTheme theme) {
        this.theme = theme;
        this.chart = chart;
        double room = width * NAMES_AT_MOST;
        this.names = chart.rows().stream()
                        .map(row -> Fitting.lines(row.name(), theme.text(), room, 2))
                        .flatMap(List::stream)
                        .mapToDouble(theme.text()::width)
                        .max()
                        .orElse(0)
                + 2 * HouseTheme.GAP;
        int fit = Math.max(1, (int) ((width - names) / narrowest()));
        int bands = (chart.columns().size() + fit - 1) / fit;
        this.perBand = (chart.columns().size() + bands - 1) / bands;
        this.cell = Math.min(WIDEST_CELL, Math.floor((width - names) / perBand));
        this.row = chart.rows().stream().anyMatch(r -> nameLines(r).size() > 1) ? HIGH_ROW : LOW_ROW;
        this.more = MoreRows.of(chart.rows().size(), row * bands, bands * head() + markers());
        this.ground = HeatGround.over(chart.rows().stream()
                .flatMap(r -> r.cells().stream())
                .mapToDouble(Values::of)
                .toArray());
    }

    @Override
    public double height() {
        return bands() * (head() + more.shown() * row) + more.height() + markers();
    }

    @Override
    public void paint(Graphics2D graphics, double height) {
        for (int band = 0; band < bands(); band++) {
            band(graphics, band);
        }
        double top = bands() * (head() + more.shown() * row);
        more.label(theme, "rows", 0, top + 2).draw(graphics);
        if (markers() > 0) {
            Label.left(markerNote(), theme.small(), 0, top + more.height() + HouseTheme.GAP)
                    .draw(graphics);
        }
    }

    private double narrowest() {
        double number = figures()
                .mapToDouble(figure -> theme.text().width(number(figure)))
                .max()
                .orElse(0);
        double word = chart.columns().stream()
                .mapToDouble(title -> Fitting.widestWord(title, theme.small()))
                .max()
                .orElse(0);
        return Math.max(number, Math.min(word, WORD_AT_MOST)) + 6;
    }

    private Stream<Figure> figures() {
        return chart.rows().stream().flatMap(row -> row.cells().stream());
    }

    /** Without the unit where that is a word: the caption says it once. */
    private String number(Figure figure) {
        return switch (chart.unit()) {
            case POUNDS, PER_CENT -> FigureText.compact(figure, chart.unit());
            default -> FigureText.bare(figure, chart.unit());
        };
    }

    private int bands() {
        return (chart.columns().size() + perBand - 1) / perBand;
    }

    private List<String> nameLines(HeatRow row) {
        return Fitting.lines(row.name(), theme.text(), names - 2 * HouseTheme.GAP, 2);
    }

    private List<String> title(int column) {
        return Fitting.lines(chart.columns().get(column), theme.small(), cell - 4, HEAD_LINES);
    }

    private double head() {
        int lines = IntStream.range(0, chart.columns().size())
                .map(column -> title(column).size())
                .max()
                .orElse(1);
        return Math.ceil(lines * theme.small().leading() + 9);
    }

    /** Room for the note on shorthand, where cells have to do with it. */
    private double markers() {
        return markerNote().isEmpty() ? 0 : theme.small().leading() + HouseTheme.GAP;
    }

    private String markerNote() {
        return String.join(
                "  ",
                figures()
                        .flatMap(figure -> figure.absence().stream())
                        .distinct()
                        .sorted()
                        .filter(reason -> !wordsFit())
                        .map(reason -> reason.shorthand() + " " + FigureText.inWords(reason))
                        .toList());
    }

    /** Whether "not available" stands in a cell without being cut. */
    private boolean wordsFit() {
        return cell - 4 >= theme.small().width("not applicable");
    }

    private void band(Graphics2D graphics, int band) {
        int first = band * perBand;
        int columns = Math.min(perBand, chart.columns().size() - first);
        double top = band * (head() + more.shown() * row) + head();
        var area = HouseTheme.area(Math.ceil(names), top, Math.ceil(names) + columns * cell, top + more.shown() * row);
        cells(graphics, area, first, columns);
        for (int c = 0; c < columns; c++) {
            var lines = title(first + c);
            double above = top - 2 - lines.size() * theme.small().leading();
            new Label(lines, theme.small(), area.getMinX() + (c + 0.5) * cell, above, Label.Align.CENTRE, false)
                    .draw(graphics);
        }
        for (int r = 0; r < more.shown(); r++) {
            double middle = top + (r + 0.5) * row;
            Label.around(nameLines(chart.rows().get(r)), theme.text(), 0, middle, Label.Align.LEFT)
                    .draw(graphics);
            for (int c = 0; c < columns; c++) {
                number(chart.rows().get(r).cells().get(first + c), area.getMinX() + (c + 0.5) * cell, middle)
                        .draw(graphics);
            }
        }
    }

    private void cells(Graphics2D graphics, Rectangle2D area, int first, int columns) {
        var domain = HouseTheme.unseen(new Scale(-0.5, columns - 0.5));
        var range = HouseTheme.places(more.shown());
        range.setInverted(true);
        var plot = theme.plot(PlotOrientation.VERTICAL, domain, range);
        var values = new ArrayList<double[]>();
        for (int r = 0; r < more.shown(); r++) {
            for (int c = 0; c < columns; c++) {
                values.add(new double[] {
                    c, r, Values.of(chart.rows().get(r).cells().get(first + c))
                });
            }
        }
        plot.setDataset(CellGround.data(values));
        plot.setRenderer(new CellGround(ground));
        theme.draw(plot, graphics, area, 0);
    }

    private Label number(Figure figure, double centre, double middle) {
        return switch (figure) {
            case Figure.Known known -> {
                Color colour = ground.letters(known.value().doubleValue());
                yield Label.around(List.of(number(known)), theme.text().in(colour), centre, middle, Label.Align.CENTRE);
            }
            case Figure.Absent absent -> {
                String text = wordsFit()
                        ? FigureText.inWords(absent.reason())
                        : absent.reason().shorthand();
                yield Label.around(List.of(text), theme.small(), centre, middle, Label.Align.CENTRE);
            }
        };
    }
}
