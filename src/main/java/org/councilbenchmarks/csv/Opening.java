package org.councilbenchmarks.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.councilbenchmarks.domain.findings.FindingCode;

/**
 * What the first bytes of a file tell about how it is written.
 *
 * @param encoding of its bytes
 * @param declaration of the delimiter in a line of its own above the table, if there is one
 * @param style of its cells
 * @param width the usual number of cells of a record
 * @param wrapped whether each line stands in quotation marks as one cell
 */
record Opening(
        Encoding encoding, Optional<StyleFinder.Declaration> declaration, Style style, int width, boolean wrapped) {
    private static final int HEAD = 1 << 16;
    /** Even a text in a wrong encoding has hardly any; in programs, pictures and archives every tenth is one. */
    private static final double MOST_CONTROLS = 0.05;

    /** @throws UnusableFile where the file is no table, with what to do about it */
    static Opening of(Path file, ReadingLimits limits) throws IOException {
        var size = Files.size(file);
        if (size > limits.maxBytes()) {
            throw new UnusableFile(
                    FindingCode.TOO_LARGE, "The file has " + size + " bytes; the limit is " + limits.maxBytes());
        }
        var head = head(file);
        var signature = Signature.find(head);
        if (signature.isPresent()) {
            throw new UnusableFile(
                            FindingCode.NOT_A_CSV,
                            "The file is " + signature.get().title())
                    .advising(signature.get().advice());
        }
        var encoding = Encoding.of(head);
        var whole = head.length < HEAD;
        var start = start(head, encoding, whole);
        if (isBinary(start)) {
            throw new UnusableFile(
                    FindingCode.NOT_A_CSV,
                    !start.startsWith("\0") && !isBinary(start.replace("\0", ""))
                            ? "The file holds zeros in place of text, as a damaged one does"
                            : "The file holds something else than text");
        }
        var declaration = StyleFinder.findDeclaration(start);
        var sample = start.substring(declaration.map(d -> d.line().length()).orElse(0));
        if (whole && sample.isBlank()) {
            throw new UnusableFile(FindingCode.EMPTY_FILE, "The file is empty");
        }
        var wrapped = WrappedLines.areIn(sample);
        var found = StyleFinder.find(
                wrapped ? WrappedLines.unwrap(sample) : sample,
                whole,
                declaration.map(StyleFinder.Declaration::delimiter),
                limits);
        return new Opening(encoding, declaration, found.style(), found.width(), wrapped);
    }

    /** The table's bytes, from behind the marks and the declaration on; the caller closes them. */
    InputStream tableBytes(Path file) throws IOException {
        var before = declaration
                .map(d -> d.line().getBytes(encoding.charset()).length)
                .orElse(0);
        var bytes = Files.newInputStream(file);
        try {
            bytes.skipNBytes(encoding.markBytes() + before);
            return bytes;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /** Physical lines above the table: that of the declaration. */
    int linesAbove() {
        return declaration.isPresent() ? 1 : 0;
    }

    private static byte[] head(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(HEAD);
        }
    }

    /** The first characters; whole lines, if any ends within the head. */
    private static String start(byte[] head, Encoding encoding, boolean whole) throws IOException {
        var bytes = new ByteArrayInputStream(head, encoding.markBytes(), head.length - encoding.markBytes());
        var text = all(encoding.decode(bytes));
        var end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return whole || end < 0 ? text : text.substring(0, end + 1);
    }

    private static String all(Reader reader) throws IOException {
        try (reader) {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        }
    }

    private static boolean isBinary(String text) {
        var controls = text.chars()
                .filter(c -> (Character.isISOControl(c) && !Character.isWhitespace(c)) || c == '\uFFFD')
                .count();
        return controls > text.length() * MOST_CONTROLS;
    }
}
