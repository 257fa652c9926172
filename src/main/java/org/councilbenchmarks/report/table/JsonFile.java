package org.councilbenchmarks.report.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes JSON that is the same bytes everywhere: UTF-8, LF, two spaces, keys in the order in which they were put. */
final class JsonFile {

    private final JsonMapper mapper = JsonMapper.builder().build();

    ObjectNode object() {
        return mapper.createObjectNode();
    }

    void write(Path file, JsonNode json) throws IOException {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        Files.writeString(file, mapper.writer().with(printer).writeValueAsString(json) + "\n", StandardCharsets.UTF_8);
    }
}
