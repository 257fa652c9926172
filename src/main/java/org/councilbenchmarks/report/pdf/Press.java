package org.councilbenchmarks.report.pdf;

import org.councilbenchmarks.report.Report;
import org.openpdf.text.pdf.PdfWriter;

/** All that a part needs to set itself in one file. */
record Press(Lettering fonts, Tags tags, Ink ink, Links links, Pages pages) {

    static Press open(PdfFile file, Lettering fonts, Report report) {
        PdfWriter writer = file.writer();
        var content = writer.getDirectContent();
        var root = writer.getStructureTreeRoot();
        float banner = report.imprint().banner().isPresent() ? Banner.HEIGHT + Banner.AFTER : 0;
        return new Press(
                fonts,
                new Tags(content, root),
                new Ink(content),
                new Links(writer, root),
                new Pages(file, HouseStyle.TOP - banner));
    }

    TextStyle body() {
        return TextStyle.regular(fonts, HouseStyle.BODY, HouseStyle.INK);
    }

    TextStyle small() {
        return TextStyle.regular(fonts, HouseStyle.SMALL, HouseStyle.SECOND);
    }
}
