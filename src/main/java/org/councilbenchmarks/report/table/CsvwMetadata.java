package org.councilbenchmarks.report.table;

import java.util.Arrays;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.report.EditionFigures;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code <table>.csv-metadata.json}: one table in the words of the W3C's
 * <a href="https://www.w3.org/TR/tabular-metadata/">Metadata Vocabulary for Tabular Data</a>, found beside the table by its
 * name.
 */
final class CsvwMetadata {

    /** What is added to a table's file name. */
    static final String SUFFIX = "-metadata.json";

    private CsvwMetadata() {}

    static ObjectNode of(EditionFigures figures, WrittenTable table, JsonFile json) {
        var root = json.object();
        root.putArray("@context").add("http://www.w3.org/ns/csvw").addObject().put("@language", "en");
        root.put("url", table.head().fileName());
        root.put("dc:title", SampleNotice.on(table.head().title(), figures));
        root.put("dc:description", table.head().description());
        root.put("dc:publisher", figures.title().publisher());
        root.put("dc:hasVersion", figures.title().name());
        root.put("dc:audience", table.audience().text());
        licence(figures, root);
        var schema = root.putObject("tableSchema");
        var columns = schema.putArray("columns");
        table.fields().forEach(field -> column(table, field, columns.addObject()));
        var key = schema.putArray("primaryKey");
        table.head().primaryKey().forEach(key::add);
        return root;
    }

    private static void licence(EditionFigures figures, ObjectNode root) {
        var licence = figures.title().licence();
        if (licence.address().isEmpty()) {
            root.put("dc:license", licence.title());
        } else {
            root.putObject("dc:license").put("@id", licence.address());
        }
    }

    /** The title has to be the header's text: by it a reader knows that the metadata fit the table. */
    private static void column(WrittenTable table, Field field, ObjectNode node) {
        node.put("name", field.name());
        node.put("titles", field.name());
        node.put(
                "dc:description",
                field.unit().isEmpty() ? field.description() : field.description() + " (" + field.unit() + ")");
        if (field.pattern().isEmpty()) {
            node.put("datatype", field.type().csvw());
        } else {
            node.putObject("datatype").put("base", field.type().csvw()).put("format", field.pattern());
        }
        var absent = node.putArray("null").add("");
        if (field.absentable()) {
            Arrays.stream(Absence.values()).map(Absence::shorthand).forEach(absent::add);
        }
        if (table.requires(field)) {
            node.put("required", true);
        }
    }
}
