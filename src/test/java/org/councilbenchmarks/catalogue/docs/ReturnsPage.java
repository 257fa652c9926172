package org.councilbenchmarks.catalogue.docs;

import static org.councilbenchmarks.catalogue.docs.Markdown.code;

import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;

/** {@code returns.md}: every return with its columns. */
final class ReturnsPage {
    private final Catalogue catalogue;

    ReturnsPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    String text() {
        Markdown page = Markdown.page(
                "Returns",
                "Each is a folder of `config/returns/`, and files of it are dropped into the folder of the same name below"
                        + " `input/`. A row without a required cell is refused; a blank cell elsewhere means not known,"
                        + " never zero, unless the column says what it stands for.");
        catalogue.returns().forEach(schema -> section(page, schema));
        return page.text();
    }

    private static void section(Markdown page, ReturnSchema schema) {
        page.heading(2, schema.id() + ": " + schema.title());
        page.paragraph(schema.description());
        page.item("A row is", schema.rowMeaning());
        page.item("Key", schema.keyColumns().stream().map(c -> code(c.name())).collect(Collectors.joining(", ")));
        page.item(
                "Rows of the same key",
                switch (schema.repeatedKey()) {
                    case ADD -> "are added up";
                    case REFUSE -> "are refused after the first";
                });
        page.item(
                "Submissions are told apart by",
                schema.basisColumn().map(Markdown::code).orElse(""));
        page.blank();
        page.tableHeader("Column", "Type", "Required", "Allowed", "Meaning", "Example");
        schema.columns()
                .forEach(column -> page.row(
                        code(column.name()),
                        column.type().code(),
                        column.required() ? "yes" : "",
                        allowed(column),
                        column.words().description(),
                        column.words().example()));
        page.blank();
    }

    private static String allowed(Column column) {
        String list = column.codes()
                .map(codes -> "[" + codes.id() + "](code-lists.md#" + codes.id() + ")")
                .orElse("");
        String least = column.minimum().map(v -> "from " + v).orElse("");
        String most = column.maximum().map(v -> " to " + v).orElse("");
        String blank = column.defaultValue().isEmpty() ? "" : "; blank: " + column.defaultValue();
        return (list + least + most + blank).strip();
    }
}
