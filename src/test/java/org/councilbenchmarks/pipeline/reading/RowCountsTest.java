package org.councilbenchmarks.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.Row;

/** Whatever a file is mixed of, each of its records after the header is counted once and no pound is lost. */
class RowCountsTest {
    private static final String HEADER = "council_code,financial_year,service,category,nature,basis,amount_gbp,notes";

    private final Fixtures files = new Fixtures();
    private Path file = Path.of("");

    @BeforeProperty
    void makeFile() throws IOException {
        file = Files.createTempFile("mixed", ".csv");
    }

    @AfterProperty
    void deleteFile() throws IOException {
        Files.delete(file);
    }

    @Property(tries = 200)
    void readIsTakenAndRefusedAndSkipped(@ForAll("mixtures") List<String> records) throws IOException {
        Files.writeString(file, HEADER + "\n" + numbered(records));

        Facts facts = files.reader().read(file, "spending/mixed.csv");

        assertThat(facts.reading().counts().read()).isEqualTo(records.size());
        assertThat(facts.reading().counts().taken())
                .isEqualTo(Fixtures.rows(facts).size());
        assertThat(facts.submissions().stream()
                        .mapToInt(s -> s.submission().refused())
                        .sum())
                .isLessThanOrEqualTo(facts.reading().counts().refused());
        assertThat(facts.reading().amountGbp())
                .isEqualByComparingTo(Fixtures.rows(facts).stream()
                        .map(RowCountsTest::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal amount(Row row) {
        return row.findNumber("amount_gbp").orElseThrow();
    }

    /** Rows that are meant to differ get a note of their own. */
    private static String numbered(List<String> records) {
        return IntStream.range(0, records.size())
                .mapToObj(i -> records.get(i).replace("#", "row " + i) + "\n")
                .collect(Collectors.joining());
    }

    /** The first row is always data, so that the file is not empty. */
    @Provide
    Arbitrary<List<String>> mixtures() {
        Arbitrary<String> records = Arbitraries.of(
                "E06000052,2024-25,it,employees,run,outturn,100,#",
                "Cornwall,2024/25,ICT,Salaries,BAU,Actual,\"£1,234.50\",#",
                "E06000059,2024-25,it,saas,run,outturn,(12.25),the same every time",
                "E06000052,2024-25,it,employees,run,outturn,lots,#",
                "Atlantis,2024-25,it,employees,run,outturn,100,#",
                "E06000052,1066,it,employees,run,outturn,100,#",
                ",,,,,,,",
                "Total,,,,,,100,",
                HEADER,
                "E06000052,2024-25,it");
        return records.list().ofMinSize(0).ofMaxSize(70).map(list -> {
            List<String> all = new ArrayList<>(List.of("E06000052,2024-25,it,employees,run,outturn,1,#"));
            all.addAll(list);
            return all;
        });
    }
}
