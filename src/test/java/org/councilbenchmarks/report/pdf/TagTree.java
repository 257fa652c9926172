package org.councilbenchmarks.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A file as a screen reader has it.
 *
 * @param type of the element: {@code P}, {@code TH}
 * @param about what it says beside its text: a header's scope, a figure's alternative, where a link leads
 * @param text of its own
 * @param pages on which it and what is below it stands, from 1
 */
public record TagTree(String type, String about, String text, SortedSet<Integer> pages, List<TagTree> children) {

    public static TagTree of(byte[] pdf) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            var reader = new Reader(file);
            var root = file.getDocumentCatalog().getStructureTreeRoot();
            return reader.read((PDStructureElement) root.getKids().getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This element and all below it, in reading order. */
    public Stream<TagTree> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(TagTree::all));
    }

    public Stream<TagTree> all(String wanted) {
        return all().filter(element -> element.type.equals(wanted));
    }

    /** Its text and that of all below it, as it is read out. */
    public String words() {
        return all().map(TagTree::text).collect(Collectors.joining());
    }

    /** An element a line, indented below the one it belongs to; a table's row is one line. */
    public String outline() {
        return outline("");
    }

    private String outline(String indent) {
        if (type.equals("TR")) {
            return indent + "TR: " + children.stream().map(TagTree::line).collect(Collectors.joining(" ")) + "\n";
        }
        return indent + line() + "\n"
                + children.stream().map(child -> child.outline(indent + "  ")).collect(Collectors.joining());
    }

    private String line() {
        return type + (about.isEmpty() ? "" : "(" + about + ")") + (text.isEmpty() ? "" : " \"" + text + "\"");
    }

    private static final class Reader {

        private final Map<PDPage, Integer> numbers = new HashMap<>();
        private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();

        Reader(PDDocument file) throws IOException {
            for (PDPage page : file.getPages()) {
                numbers.put(page, numbers.size() + 1);
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                var ofPage = new HashMap<Integer, String>();
                extractor.getMarkedContents().forEach(content -> ofPage.put(content.getMCID(), text(content)));
                texts.put(page, ofPage);
            }
        }

        TagTree read(PDStructureElement element) {
            var text = new StringBuilder();
            var about = new ArrayList<String>();
            var pages = new TreeSet<Integer>();
            var children = new ArrayList<TagTree>();
            for (Object kid : element.getKids()) {
                switch (kid) {
                    case PDStructureElement child -> children.add(read(child));
                    case Integer mark -> text.append(text(element.getPage(), mark, pages));
                    case PDMarkedContentReference reference ->
                        text.append(text(reference.getPage(), reference.getMCID(), pages));
                    case PDObjectReference ignored -> about.add("annotation");
                    default -> throw new IllegalStateException("Neither element nor content: " + kid);
                }
            }
            children.forEach(child -> pages.addAll(child.pages()));
            about.addAll(attributes(element));
            return new TagTree(element.getStructureType(), String.join(", ", about), text.toString(), pages, children);
        }

        private String text(PDPage page, int mark, Set<Integer> pages) {
            pages.add(numbers.get(page));
            return texts.getOrDefault(page, Map.of()).getOrDefault(mark, "");
        }

        private static List<String> attributes(PDStructureElement element) {
            var about = new ArrayList<String>();
            if (element.getAlternateDescription() != null) {
                about.add(element.getAlternateDescription());
            }
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.size(); i++) {
                if (attributes.getObject(i) instanceof PDTableAttributeObject table && table.getScope() != null) {
                    about.add(table.getScope());
                }
            }
            return about;
        }

        private static String text(PDMarkedContent content) {
            return content.getContents().stream()
                    .map(part -> switch (part) {
                        case TextPosition letter -> letter.getUnicode();
                        case PDMarkedContent inner -> text(inner);
                        default -> "";
                    })
                    .collect(Collectors.joining());
        }
    }
}
