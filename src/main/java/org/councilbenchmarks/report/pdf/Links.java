package org.councilbenchmarks.report.pdf;

import org.councilbenchmarks.report.blocks.Span;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/** Makes drawn text lead elsewhere: lays an annotation over it and ties that to the text's element, both ways. */
record Links(PdfWriter writer, PdfStructureTreeRoot root) {

    /** PDF's flag for what is printed with the page; an archive may not hold annotations that are not. */
    private static final int PRINTED = 4;

    /** Where on the page the text is. */
    record Place(float left, float bottom, float right, float top) {}

    /** A link over two lines has an annotation for each, both below one element. */
    void add(PdfStructureElement element, Span.Link link, Place place) {
        add(element, link.text(), new PdfAction(link.address()), place);
    }

    /** @param words that say where it leads */
    void add(PdfStructureElement element, String words, PdfAction action, Place place) {
        var annotation = new PdfAnnotation(writer, place.left(), place.bottom(), place.right(), place.top(), action);
        annotation.put(PdfName.CONTENTS, Tags.text(words));
        annotation.put(PdfName.F, new PdfNumber(PRINTED));
        annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
        annotation.put(new PdfName("StructParent"), new PdfNumber(root.addExistingObject(element.getReference())));
        var reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        Tags.append(element, reference);
        writer.addAnnotation(annotation);
    }
}
