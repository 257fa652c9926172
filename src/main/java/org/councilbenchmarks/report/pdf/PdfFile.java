package org.councilbenchmarks.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import org.councilbenchmarks.report.Report;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** An open PDF file with all that it says of itself; the pages are for others to fill. */
final class PdfFile {

    private static final String CREATOR = "Council Benchmarks ";
    private static final String SRGB = "sRGB IEC61966-2.1";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4);
    private final PdfWriter writer = PdfWriter.getInstance(document, bytes);
    private final Report report;

    /** @throws UncheckedIOException where the Java runtime has no sRGB profile */
    PdfFile(Report report) {
        this.report = report;
        beforeOpening();
        document.open();
        try {
            afterOpening();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfWriter writer() {
        return writer;
    }

    /** Begins a new page; what is drawn last on the old one is drawn by the writer's page event. */
    void turn() {
        document.newPage();
    }

    byte[] close() {
        document.close();
        return bytes.toByteArray();
    }

    private void beforeOpening() {
        String creator = CREATOR + report.imprint().version();
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setPDFXConformance(PdfWriter.PDFA2A);
        writer.setFullCompression();
        document.addTitle(report.subject().title());
        document.addSubject(report.subject().subtitle());
        document.addCreator(creator);
        writer.setXmpMetadata(XmpPacket.of(report, creator, Document.getVersion()));
    }

    /** What OpenPDF sets by itself when it opens a file, from the clock and at random, is overwritten. */
    private void afterOpening() throws IOException {
        var date = new PdfDate(GregorianCalendar.from(report.imprint().asOf().atStartOfDay(ZoneOffset.UTC)));
        writer.getInfo().put(PdfName.CREATIONDATE, date);
        writer.getInfo().put(PdfName.MODDATE, date);
        writer.getInfo().put(new PdfName("FileId"), identity());
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(report.subject().language().toLanguageTag()));
        writer.setOutputIntents(SRGB, "", "http://www.color.org", SRGB, ICC_Profile.getInstance(ColorSpace.CS_sRGB));
    }

    /** The file's identity, twice as it was never changed: a hash of all that the report says. */
    private PdfArray identity() {
        var identity = new PdfArray();
        byte[] hash = Arrays.copyOf(sha256(report.toString()), 16);
        identity.add(new PdfString(hash).setHexWriting(true));
        identity.add(new PdfString(hash).setHexWriting(true));
        return identity;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java runtime has SHA-256", e);
        }
    }
}
