package org.councilbenchmarks.report.table;

import java.util.Arrays;
import java.util.List;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.EditionTitle;
import org.councilbenchmarks.report.Licence;
import org.councilbenchmarks.report.SourceCredit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code datapackage.json}: the open tables of an edition in the words of the Frictionless
 * <a href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data Package</a>, version 1.
 */
final class DataPackage {

    private final EditionFigures figures;
    private final ObjectNode root;

    private DataPackage(EditionFigures figures, ObjectNode root) {
        this.figures = figures;
        this.root = root;
    }

    /** @param tables as written; only the open ones are described */
    static ObjectNode of(EditionFigures figures, List<WrittenTable> tables, JsonFile json) {
        var described = new DataPackage(figures, json.object());
        described.describe();
        var resources = described.root.putArray("resources");
        tables.stream()
                .filter(table -> table.audience() == Audience.OPEN)
                .forEach(table -> described.describe(table, resources.addObject()));
        return described.root;
    }

    private void describe() {
        EditionTitle title = figures.title();
        root.put("profile", "tabular-data-package");
        root.put("name", "council-benchmarks");
        root.put("title", SampleNotice.on("Council Benchmarks, as of " + title.asOf(), figures));
        root.put(
                "description",
                "What English councils' technology costs, who does it and how far it serves, worked out the same way for"
                        + " everyone. Missing is never zero: an absent number's cell says why it is absent.");
        root.put("version", title.name());
        root.put("program_version", title.programVersion());
        root.put("audience", Audience.OPEN.text());
        licence(title.licence(), root.putArray("licenses").addObject());
        root.putArray("contributors")
                .addObject()
                .put("title", title.publisher())
                .put("role", "publisher");
        var sources = root.putArray("sources");
        figures.names().sources().forEach(source -> source(source, sources.addObject()));
    }

    private static void licence(Licence licence, ObjectNode node) {
        node.put("name", licence.id());
        putUnlessEmpty(node, "path", licence.address());
        node.put("title", licence.title());
    }

    private static void source(SourceCredit source, ObjectNode node) {
        node.put("title", source.title());
        putUnlessEmpty(node, "path", source.address());
        node.put("publisher", source.publisher());
        node.put("licence", source.licence());
        putUnlessEmpty(node, "attribution", source.attribution());
        putUnlessEmpty(node, "vintage", source.vintage());
    }

    private void describe(WrittenTable table, ObjectNode node) {
        node.put("profile", "tabular-data-resource");
        node.put("name", table.head().name());
        node.put("path", table.file());
        node.put("title", SampleNotice.on(table.head().title(), figures));
        node.put("description", table.head().description());
        node.put("format", "csv");
        node.put("mediatype", "text/csv");
        node.put("encoding", "utf-8");
        node.putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", "\n")
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("header", true);
        node.put("bytes", table.bytes());
        node.put("hash", "sha256:" + table.sha256());
        schema(table, node.putObject("schema"));
    }

    private static void schema(WrittenTable table, ObjectNode schema) {
        var fields = schema.putArray("fields");
        table.fields().forEach(field -> field(table, field, fields.addObject()));
        ArrayNode missing = schema.putArray("missingValues");
        Arrays.stream(Absence.values()).map(Absence::shorthand).forEach(missing::add);
        missing.add("");
        var key = schema.putArray("primaryKey");
        table.head().primaryKey().forEach(key::add);
    }

    private static void field(WrittenTable table, Field field, ObjectNode node) {
        node.put("name", field.name());
        node.put("type", field.type().frictionless());
        putUnlessEmpty(node, "unit", field.unit());
        node.put("description", field.description());
        var required = table.requires(field);
        if (required || !field.pattern().isEmpty()) {
            var constraints = node.putObject("constraints");
            if (required) {
                constraints.put("required", true);
            }
            putUnlessEmpty(constraints, "pattern", field.pattern());
        }
    }

    private static void putUnlessEmpty(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }
}
