package org.councilbenchmarks.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A tagged file drawn by hand, to be given any fault. Millimetres from the left and from the top. */
final class DrawnPdf {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private final PDDocument file = new PDDocument();
    private final PDStructureElement document;
    private final List<PDStructureElement> rows = new ArrayList<>();
    private PDPage page = new PDPage(PDRectangle.A4);
    private int marks;

    DrawnPdf() {
        var root = new PDStructureTreeRoot();
        file.getDocumentCatalog().setStructureTreeRoot(root);
        document = new PDStructureElement("Document", root);
        root.appendKid(document);
        file.addPage(page);
    }

    DrawnPdf turn() {
        page = new PDPage(PDRectangle.A4);
        file.addPage(page);
        return this;
    }

    /** A line of text in 11 points. */
    DrawnPdf text(String element, double left, double top, String words) throws IOException {
        return text(element, left, top, 11, words);
    }

    DrawnPdf text(String element, double left, double top, float size, String words) throws IOException {
        return tagged(below(document, element), left, top, size, words);
    }

    /** A cell in a new row of a table. */
    DrawnPdf row(double left, double top, String words) throws IOException {
        rows.add(below(document, "TR"));
        return sameRow(left, top, words);
    }

    /** Another cell of the last row. */
    DrawnPdf sameRow(double left, double top, String words) throws IOException {
        return tagged(below(rows.getLast(), "TD"), left, top, 9.5f, words);
    }

    /** Lines of text from one height to another, eight millimetres apart. */
    DrawnPdf lines(double fromTop, double toTop) throws IOException {
        for (double top = fromTop; top <= toTop; top += 8) {
            text("P", 20, top, "Spending per resident is below the median of 15 neighbours.");
        }
        return this;
    }

    private DrawnPdf tagged(PDStructureElement element, double left, double top, float size, String words)
            throws IOException {
        element.setPage(page);
        element.appendKid(marks);
        var properties = new COSDictionary();
        properties.setInt(COSName.MCID, marks);
        marks++;
        try (var content = new PDPageContentStream(file, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginMarkedContent(
                    COSName.getPDFName(element.getStructureType()), PDPropertyList.create(properties));
            content.beginText();
            content.setFont(FONT, size);
            content.newLineAtOffset(
                    (float) (left * POINTS_PER_MM), (float) (PDRectangle.A4.getHeight() - top * POINTS_PER_MM));
            content.showText(words);
            content.endText();
            content.endMarkedContent();
        }
        return this;
    }

    private static PDStructureElement below(PDStructureElement parent, String type) {
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    CheckedPages checked() throws IOException {
        return CheckedPages.of(bytes());
    }

    byte[] bytes() throws IOException {
        try (file) {
            var bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        }
    }
}
