package org.councilbenchmarks.pages;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * What a mark on a page is in the file's structure tree.
 *
 * @param element type of the block that it belongs to; for part of a line, that of the line
 * @param row number of the table row that it stands in
 */
record TaggedPlace(String element, OptionalInt row) {

    private static final List<String> WITHIN_A_LINE = List.of("Span", "Link");

    /** What each mark of each page is, by page and mark. */
    static Map<PDPage, Map<Integer, TaggedPlace>> of(PDDocument file) throws IOException {
        var tree = new Tree();
        var root = file.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            tree.read(root, new TaggedPlace(Letter.FURNITURE, OptionalInt.empty()));
        }
        return tree.places;
    }

    private static final class Tree {
        private final Map<PDPage, Map<Integer, TaggedPlace>> places = new HashMap<>();
        private int rows;

        void read(PDStructureNode node, TaggedPlace place) {
            for (Object kid : node.getKids()) {
                switch (kid) {
                    case PDStructureElement element -> read(element, below(place, element.getStructureType()));
                    case Integer mark -> put(((PDStructureElement) node).getPage(), mark, place);
                    case PDMarkedContentReference reference ->
                        put(
                                reference.getPage() == null
                                        ? ((PDStructureElement) node).getPage()
                                        : reference.getPage(),
                                reference.getMCID(),
                                place);
                    default -> {
                        // An annotation, which draws nothing here.
                    }
                }
            }
        }

        private TaggedPlace below(TaggedPlace above, String type) {
            if (type.equals("TR")) {
                rows++;
                return new TaggedPlace(type, OptionalInt.of(rows));
            }
            return WITHIN_A_LINE.contains(type) ? above : new TaggedPlace(type, above.row());
        }

        private void put(PDPage page, int mark, TaggedPlace place) {
            places.computeIfAbsent(page, ignored -> new HashMap<>()).put(mark, place);
        }
    }
}
