package org.councilbenchmarks.pipeline.reading;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;

/** Rows of a return that are as its template has them but for some cells, in which there stands what nobody would think of. */
public final class OddRows {
    /** Each form that some column takes, far out of what can be meant, and what none takes. */
    private static final List<String> ODD = List.of(
            "",
            " ",
            "-",
            "n/a",
            "#N/A",
            "#REF!",
            "TBC",
            "nil",
            "0",
            "-0",
            "1",
            "-1",
            "0.5",
            "100%",
            "£1.2m",
            "(5)",
            "5-",
            "1E+06",
            "-1.4E-11",
            "999999999999999",
            "1000000000000000000",
            "0.005",
            "6,5",
            "1,234",
            "12 months",
            "01/03/1926",
            "29/02/1900",
            "29/02/2000",
            "31/12/9999",
            "31/12/2199",
            "01/04/2199",
            "00/00/0000",
            "45000",
            "2958465",
            "March 1926",
            "2026",
            "9999",
            "1926-27",
            "2199-00",
            "1999-00",
            "2025-26",
            "FY25/26",
            "Q4 1925/26",
            "202503",
            "197401",
            "rolling",
            "yes",
            "maybe",
            "E06000052",
            "E07000223",
            "E99999999",
            "Cornwall",
            "Northampton",
            "Cornwall; Dorset",
            "Bristol, City of",
            "certified",
            "sample",
            "outturn",
            "run",
            "it",
            "data",
            "data_analyst",
            "=1+2",
            "'-5",
            "\u00a0",
            "\u2013",
            "\ud83d\ude00",
            "REDACTED PERSONAL DATA",
            "Total",
            "Grand Total",
            "ﬁ",
            "٣");

    private final ReturnSchema schema;
    private final int everySo;
    private final Random random;

    /** @param everySo one cell in so many is odd, always by the same dice */
    public OddRows(ReturnSchema schema, int everySo) {
        this.schema = schema;
        this.everySo = everySo;
        this.random = new Random(schema.id().value().hashCode());
    }

    /** A header and rows, with tabs between the cells. */
    public String text(int rows) {
        var text = new StringBuilder(schema.columns().stream().map(Column::name).collect(Collectors.joining("\t")));
        for (int i = 0; i < rows; i++) {
            text.append('\n').append(schema.columns().stream().map(this::cell).collect(Collectors.joining("\t")));
        }
        return text.append('\n').toString();
    }

    /** Notes tell rows apart that are the same else; whose rows they are is not at stake. */
    private String cell(Column column) {
        if (column.name().equals("notes") || column.name().equals("system_ref")) {
            return "r" + random.nextInt(1_000_000);
        }
        boolean odd = column.type() != ColumnType.COUNCIL
                && (random.nextInt(everySo) == 0 || column.words().example().isEmpty());
        return odd ? ODD.get(random.nextInt(ODD.size())) : column.words().example();
    }
}
