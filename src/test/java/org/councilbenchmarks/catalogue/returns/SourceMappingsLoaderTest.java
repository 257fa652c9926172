package org.councilbenchmarks.catalogue.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.Faults;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceMappingsLoaderTest {
    private static final String HEADER = "pattern,council,period,columns,header,note\n";

    @TempDir
    Path folder;

    private final Faults faults = new Faults();

    @Test
    void saysWhatAPathMeans() throws IOException {
        List<SourceMapping> mappings = load("""
                payments/lambeth/2011-10*,E09000022,2011-10,Spend Val=amount;To=supplier,,
                payments/headless/**,E07000223,,,amount;-;supplier,their second ledger
                """);

        assertThat(faults.isEmpty()).isTrue();
        assertThat(mappings.getFirst().council()).contains(CouncilCode.of("E09000022"));
        assertThat(mappings.getFirst().period()).isEqualTo(Period.parse("2011-10"));
        assertThat(mappings.getFirst().columns())
                .containsEntry("spend val", "amount")
                .containsEntry("to", "supplier");
        assertThat(mappings.getLast().header()).containsExactly("amount", "-", "supplier");
        assertThat(mappings.getLast().period()).isEmpty();
    }

    @Test
    void needNotBeThere() {
        assertThat(new SourceMappingsLoader(new ConfigFolder(folder, faults))
                        .load("sources.csv", ReturnKind.RETURN, columns()))
                .isEmpty();
        assertThat(faults.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a/*.csv,E09000022,2011,,,        | period
            a/*.csv,Lambeth,,,,              | council
            a/*.csv,,,Spend amount,,         | columns
            a/*.csv,,,Spend=amuont,,         | columns
            a/*.csv,,,A=amount;a=supplier,,  | columns
            a/*.csv,,,,amount;suplier,       | header
            a/*.csv,,,,supplier;-;supplier,  | header
            ,E09000022,,,,                   | pattern
            """)
    void faultsNameTheirCell(String line, String column) throws IOException {
        load(line + "\n");

        assertThat(faults.list()).hasSize(1).allSatisfy(fault -> {
            assertThat(fault.place().column()).isEqualTo(column);
            assertThat(fault.place().line()).isEqualTo(2);
        });
    }

    @Test
    void aHeaderNamesWhatEveryRowNeedsUnlessThePathSaysIt() throws IOException {
        List<Column> columns = List.of(needed("council_code", ColumnType.COUNCIL), needed("posts", ColumnType.NUMBER));
        Files.writeString(folder.resolve("sources.csv"), HEADER + """
                a/*,,,,posts;-,
                b/*,E06000052,,,posts;-,
                c/*,E06000052,,,-;-,
                """);

        new SourceMappingsLoader(new ConfigFolder(folder, faults)).load("sources.csv", ReturnKind.RETURN, columns);

        assertThat(faults.list())
                .extracting(fault -> fault.place().line() + " " + fault.message())
                .containsExactly(
                        "2 It lacks columns that every row needs: council_code",
                        "4 It lacks columns that every row needs: posts");
    }

    @ParameterizedTest
    @CsvSource({
        "payments/lambeth/*,      payments/lambeth/a.csv,      true",
        "payments/lambeth/*,      Payments/Lambeth/a.csv,      true",
        "payments/lambeth/*,      payments/lambeth/2011/a.csv, false",
        "payments/lambeth/**,     payments/lambeth/2011/a.csv, true",
        "**/2011-10.csv,          payments/x/2011-10.csv,      true",
        "payments/a.csv,          payments/aXcsv,              false"
    })
    void aStarStaysInItsFolder(String pattern, String path, boolean matches) {
        var mapping = new SourceMapping(pattern, Optional.empty(), Optional.empty(), Map.of(), List.of());

        assertThat(mapping.matches(path)).isEqualTo(matches);
    }

    private List<SourceMapping> load(String lines) throws IOException {
        Files.writeString(folder.resolve("sources.csv"), HEADER + lines);
        return new SourceMappingsLoader(new ConfigFolder(folder, faults))
                .load("sources.csv", ReturnKind.RETURN, columns());
    }

    private static List<Column> columns() {
        return List.of(column("amount", ColumnType.MONEY), column("supplier", ColumnType.TEXT));
    }

    private static Column needed(String name, ColumnType type) {
        return column(name, type, true);
    }

    private static Column column(String name, ColumnType type) {
        return column(name, type, false);
    }

    private static Column column(String name, ColumnType type, boolean required) {
        return new Column(
                name,
                type,
                required,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                new ColumnWords(name, name, ""));
    }
}
