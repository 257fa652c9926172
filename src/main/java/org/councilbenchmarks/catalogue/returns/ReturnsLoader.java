package org.councilbenchmarks.catalogue.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.domain.returns.Layout;
import org.councilbenchmarks.domain.returns.ReturnId;

/** Reads {@code config/returns/}: a folder for each return. */
public final class ReturnsLoader {
    private static final String FOLDER = "returns";

    private final ConfigFolder folder;
    private final ColumnsLoader columns;
    private final AliasesLoader aliases;
    private final SourceMappingsLoader sources;

    public ReturnsLoader(ConfigFolder folder, Map<String, CodeList> codeLists) {
        this.folder = folder;
        this.columns = new ColumnsLoader(folder, codeLists);
        this.aliases = new AliasesLoader(folder);
        this.sources = new SourceMappingsLoader(folder);
    }

    /** In the order of their ids. */
    public List<ReturnSchema> load() {
        List<ReturnSchema> returns = new ArrayList<>();
        for (String name : folder.folderNames(FOLDER)) {
            if (ReturnId.isId(name)) {
                load(ReturnId.of(name)).ifPresent(returns::add);
            } else {
                folder.faults()
                        .add(
                                FOLDER + "/" + name,
                                0,
                                "'" + name + "' is not a name for a return: small letters, _ and -");
            }
        }
        if (returns.isEmpty()) {
            folder.faults().add(FOLDER, 0, "There is no return; each is a folder below config/returns");
        }
        return returns;
    }

    private Optional<ReturnSchema> load(ReturnId id) {
        String path = FOLDER + "/" + id + "/";
        Optional<ReturnProperties> read = ReturnProperties.load(folder, path + "return.properties", id.value());
        ReturnKind kind = read.map(ReturnProperties::kind).orElse(ReturnKind.RETURN);
        List<Column> found = columns.load(path + "columns.csv", kind);
        Map<String, String> meanings = aliases.load(path + "aliases.csv", found);
        List<SourceMapping> paths = sources.load(path + "sources.csv", kind, found);
        return read.map(properties -> new ReturnSchema(
                id,
                kind,
                properties.get("title"),
                properties.get("row"),
                properties.get("description"),
                found,
                meanings,
                properties.basisColumn(found),
                properties.repeatedKey(),
                paths,
                Layout.of(id, found.stream().map(Column::name).toList())));
    }
}
