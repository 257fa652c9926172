package org.councilbenchmarks.report.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.councilbenchmarks.report.Report;

/**
 * What a file says of itself in XMP (ISO 16684-1): title, language, dates, and that it keeps PDF/UA-1 and PDF/A-2a. PDF/A
 * knows nothing of PDF/UA's part number, so the packet describes that property too.
 */
final class XmpPacket {

    private static final String BEGIN = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            """;

    private static final String NAMESPACES = """
            <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            """;

    private static final String CONFORMANCE = """
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            </rdf:Description>
            """;

    private static final String ABOUT_PROPERTIES = """
            <rdf:Description rdf:about=""
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that the file keeps</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    private static final String END = """
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>""";

    private XmpPacket() {}

    /** @param producer the library's name, the same as in the file's other metadata */
    static byte[] of(Report report, String creator, String producer) {
        String packet =
                BEGIN + NAMESPACES + properties(report, creator, producer) + CONFORMANCE + ABOUT_PROPERTIES + END;
        return packet.getBytes(StandardCharsets.UTF_8);
    }

    private static String properties(Report report, String creator, String producer) {
        var subject = report.subject();
        String date = date(report.imprint().asOf());
        return """
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreatorTool>%s</xmp:CreatorTool>
                <xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:ModifyDate>%s</xmp:ModifyDate>
                <pdf:Producer>%s</pdf:Producer>
                """.formatted(
                        escaped(subject.title()),
                        escaped(subject.subtitle()),
                        subject.language().toLanguageTag(),
                        escaped(creator),
                        date,
                        date,
                        escaped(producer));
    }

    /** The beginning of the day, so that nothing of when the file was made is in it. */
    private static String date(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
