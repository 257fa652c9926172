package org.councilbenchmarks.report.html;

import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.ChartPair;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.KeyFigures;
import org.councilbenchmarks.report.blocks.Span;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Terms;
import org.councilbenchmarks.report.blocks.Text;

/** Writes the blocks of one report, in reading order. */
final class Body {

    /** Points: letters of a chart come out as large as those around it on a page of the usual width. */
    private static final float CHART_WIDTH = 520;

    /** Of each of two charts beside each other. */
    private static final float HALF_WIDTH = 250;

    private final Markup html;
    private final ChartSvg charts;
    private int headings;
    private int drawings;

    Body(Markup html, ChartSvg charts) {
        this.html = html;
        this.charts = charts;
    }

    /** The name by which a link finds the so-many-th heading, from 1. */
    static String anchor(int heading) {
        return "section-" + heading;
    }

    void write(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> text("p", paragraph.text());
            case Block.Items items -> {
                html.open("ul");
                items.items().forEach(item -> text("li", item));
                html.close("ul");
            }
            case Block.Note note -> text("p class=\"note\"", note.text());
            // The page begins with links to all its sections.
            case Block.Contents contents -> {}
            case Block.PageBreak pageBreak -> html.raw("<div class=\"page-break\"></div>\n");
            case KeyFigures figures -> keyFigures(figures);
            case Table table -> table(table);
            case Terms terms -> terms(terms);
            case ChartPair pair -> {
                html.open("div class=\"pair\"");
                chart(pair.first(), HALF_WIDTH);
                chart(pair.second(), HALF_WIDTH);
                html.close("div");
            }
            case ChartBlock chart -> chart(chart, CHART_WIDTH);
        }
    }

    private void heading(Block.Heading heading) {
        headings++;
        html.open("h" + heading.level(), "id", anchor(headings))
                .text(heading.text())
                .close("h" + heading.level());
    }

    private void text(String tag, Text text) {
        html.open(tag);
        spans(text);
        html.close(tag.substring(0, tag.indexOf(' ') < 0 ? tag.length() : tag.indexOf(' ')));
    }

    private void spans(Text text) {
        for (Span span : text.spans()) {
            switch (span) {
                case Span.Plain plain -> html.text(plain.text());
                case Span.Strong strong ->
                    html.raw("<strong>").text(strong.text()).raw("</strong>");
                case Span.Link link ->
                    html.open("a", "href", link.address()).text(link.text()).raw("</a>");
            }
        }
    }

    private void keyFigures(KeyFigures figures) {
        html.open("dl class=\"key-figures\"");
        for (KeyFigures.KeyFigure figure : figures.figures()) {
            html.open("div")
                    .element("dt", figure.label())
                    .element("dd class=\"value\"", figure.value())
                    .element("dd", figure.sentence())
                    .close("div");
        }
        html.close("dl");
    }

    private void terms(Terms terms) {
        html.open("dl class=\"terms\"");
        for (Terms.Term term : terms.terms()) {
            html.element("dt", term.name());
            text("dd", term.meaning());
        }
        html.close("dl");
    }

    /** A wide table is moved within its own frame, which can be reached by keyboard; the page stays where it is. */
    private void table(Table table) {
        html.open("div class=\"wide\" role=\"group\" tabindex=\"0\"", "aria-label", table.caption())
                .open("table")
                .element("caption", table.caption())
                .raw("<thead><tr>");
        for (Column column : table.columns()) {
            html.open("th scope=\"col\"" + side(column)).text(column.heading()).raw("</th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for (Table.Row row : table.rows()) {
            row(table, row);
        }
        html.close("tbody").close("table").close("div");
        table.note().ifPresent(note -> html.element("p class=\"small\"", note));
    }

    private void row(Table table, Table.Row row) {
        html.raw(row.isTotal() ? "<tr class=\"total\">" : "<tr>");
        for (int i = 0; i < row.cells().size(); i++) {
            String tag = i == 0 ? "th" : "td";
            html.open(tag
                            + (i == 0 ? " scope=\"row\"" : "")
                            + side(table.columns().get(i)))
                    .text(row.cells().get(i))
                    .raw("</" + tag + ">");
        }
        html.raw("</tr>\n");
    }

    private static String side(Column column) {
        return switch (column.alignment()) {
            case LEFT -> "";
            case RIGHT -> " class=\"number\"";
        };
    }

    private void chart(ChartBlock block, float width) {
        drawings++;
        html.open("figure")
                .element("p class=\"finding\"", block.title())
                .open("div class=\"wide\" role=\"group\" tabindex=\"0\"", "aria-label", block.title())
                .raw(charts.of(block.chart(), width, "drawing-" + drawings, block.alternative()))
                .close("div")
                .element("figcaption", block.caption())
                .close("figure");
    }
}
