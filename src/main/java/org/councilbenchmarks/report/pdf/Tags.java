package org.councilbenchmarks.report.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/**
 * Says of everything drawn what it is: part of an element of the structure tree, which is read out in its order, or an
 * artifact, which is not. In OpenPDF an element holds either content or elements; it drops the latter where there are both.
 */
final class Tags {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfContentByte content;
    private final PdfStructureElement document;
    private int notes;

    Tags(PdfContentByte content, PdfStructureTreeRoot root) {
        this.content = content;
        this.document = new PdfStructureElement(root, new PdfName("Document"));
    }

    /** A new element at the end of the document. */
    PdfStructureElement element(String type) {
        return element(document, type);
    }

    /** A new element at the end of another. */
    PdfStructureElement element(PdfStructureElement parent, String type) {
        return new PdfStructureElement(parent, new PdfName(type));
    }

    /** A note, with the identity that each has to have. */
    PdfStructureElement note() {
        var note = element("Note");
        notes++;
        note.put(PdfName.ID, new PdfString("note-" + notes));
        return note;
    }

    /** A table's header cell, which says what it is the header of: a {@code Column} or a {@code Row}. */
    PdfStructureElement header(PdfStructureElement row, String scope) {
        return attribute(element(row, "TH"), "Table", "Scope", new PdfName(scope));
    }

    /** A list that says how its items are marked: {@code Disc} or {@code None}. */
    PdfStructureElement list(String numbering) {
        return attribute(element("L"), "List", "ListNumbering", new PdfName(numbering));
    }

    /** What is drawn is content of the element; it may be marked again, on this page or a later one. */
    void mark(PdfStructureElement element, Runnable drawing) {
        content.beginMarkedContentSequence(element);
        drawing.run();
        content.endMarkedContentSequence();
    }

    /** What is drawn is there for the eye alone. */
    void decorate(Runnable drawing) {
        artifact(List.of(new PdfName("Layout")), drawing);
    }

    /** What is drawn stands on each page. */
    void furnish(String subtype, Runnable drawing) {
        artifact(List.of(new PdfName("Pagination"), new PdfName(subtype)), drawing);
    }

    /** What is drawn repeats, on a new page, what has been read out before. */
    void repeat(Runnable drawing) {
        artifact(List.of(new PdfName("Pagination")), drawing);
    }

    private void artifact(List<PdfName> typeAndSubtype, Runnable drawing) {
        var properties = new PdfDictionary();
        properties.put(PdfName.TYPE, typeAndSubtype.getFirst());
        typeAndSubtype.stream().skip(1).forEach(subtype -> properties.put(PdfName.SUBTYPE, subtype));
        content.beginMarkedContentSequence(ARTIFACT, properties, true);
        drawing.run();
        content.endMarkedContentSequence();
    }

    /** Puts an attribute beside those that the element already has of this owner. */
    static PdfStructureElement attribute(PdfStructureElement element, String owner, String name, PdfObject value) {
        var attributes = element.getAsDict(PdfName.A);
        if (attributes == null) {
            attributes = new PdfDictionary();
            attributes.put(new PdfName("O"), new PdfName(owner));
            element.put(PdfName.A, attributes);
        }
        attributes.put(new PdfName(name), value);
        return element;
    }

    /** Puts something that is no text, such as a link's annotation, behind the content of an element. */
    static void append(PdfStructureElement element, PdfObject object) {
        PdfObject content = element.get(PdfName.K);
        if (content instanceof PdfArray array) {
            array.add(object);
        } else {
            var array = new PdfArray();
            array.add(content);
            array.add(object);
            element.put(PdfName.K, array);
        }
    }

    /** Text that is not drawn but read: titles, alternatives. */
    static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
