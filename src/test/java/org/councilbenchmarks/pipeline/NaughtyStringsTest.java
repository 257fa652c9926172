package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmarks.NaughtyStrings;
import org.councilbenchmarks.csv.ConfigRow;
import org.councilbenchmarks.csv.ConfigTable;
import org.councilbenchmarks.csv.CsvWriter;
import org.councilbenchmarks.report.pdf.VeraPdf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whatever a council writes as a name or a note comes through a night unharmed, and harms nobody. */
class NaughtyStringsTest {
    private static final String CODE = "E06000052";

    private static final List<String> NAMES = List.of("system_name", "product", "supplier", "notes");

    /** All of them names that a file may have where names are bytes; elsewhere some could not be dropped. */
    private static final List<String> FILE_NAMES = File.separatorChar == '\\'
            ? List.of("=1+1.csv", "%00.csv", "'.csv", "$(touch x).csv")
            : List.of(
                    "=1+1.csv",
                    "<img src=x onerror=alert(1)>.csv",
                    "a\nb.csv",
                    "\"quoted\".csv",
                    "'.csv",
                    "$(touch x).csv",
                    "-rf.csv",
                    "%00.csv",
                    " .csv",
                    "a\u202Eb.csv",
                    "\u001B[31mred.csv",
                    "a\\b.csv",
                    "CON.csv",
                    "日本.csv");

    /** Every element that a page of ours may have. */
    private static final Set<String> OURS = Set.of(
            ("!DOCTYPE html head meta title style body header nav main footer div h1 h2 h3 p a ul li dl dt dd table caption thead"
                            + " tbody tr th td figure figcaption svg defs clipPath g path rect circle line text")
                    .split(" "));

    private static final Pattern TAG = Pattern.compile("<([a-zA-Z!?][^\\s>/]*)((?:\\s[^>]*)?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=\"]+)=\"([^\"]*)\"");

    @TempDir
    private static Path folder;

    private static House house;
    private static final List<String> STRINGS = NaughtyStrings.all();

    @BeforeAll
    static void aNightWithAllOfThem() throws IOException {
        house = House.in(folder);
        SmallSector.dropAll(house, "certified");
        house.drop("systems/" + CODE + ".csv", systems());
        house.drop("initiatives/" + CODE + ".csv", initiatives());
        house.drop("payments/" + CODE + "/april.csv", payments());
        for (String name : FILE_NAMES) {
            house.drop("staffing/" + name, "council_code,financial_year\n" + CODE + "," + name.hashCode() + "\n");
        }
        House.Said said = house.run("run");
        assertThat(said.code()).as(said.text()).isZero();
    }

    @Test
    void eachComesThroughUnharmed() throws IOException {
        Map<String, ConfigRow> systems = rows("restricted/systems.csv").stream()
                .filter(row -> row.get("council_code").equals(CODE))
                .collect(Collectors.toMap(row -> row.get("system_ref"), row -> row));
        Map<String, ConfigRow> givenBack = givenBack();

        for (int i = 0; i < STRINGS.size(); i++) {
            String text = STRINGS.get(i);
            ConfigRow refused = givenBack.get("N" + i);
            if (refused != null) {
                assertThat(refused.get("problem")).contains("is needed in every row");
                assertThat(refused.get("supplier")).isEqualTo(guarded(text));
                continue;
            }
            for (String column : NAMES) {
                assertThat(seen(systems.get("N" + i).get(column))).as(column).isEqualTo(seen(guarded(text.strip())));
            }
        }
        assertThat(givenBack.keySet()).hasSizeLessThan(STRINGS.size() / 3);
    }

    @Test
    void whatSaysNothingIsGivenBackAndNothingElse() throws IOException {
        assertThat(givenBack().values().stream().map(row -> row.get("supplier")))
                .allMatch(text -> text.matches("[\\p{P}\\p{Sm}\\p{Sk}\\p{Sc}\\p{Z}\\p{Cf}\\p{Cn}]+")
                        || text.matches("(?i)\\(?null\\)?|undefined|nan|n/a|\\[[xc]]"));
    }

    @Test
    void noCellOfAnyTableIsAFormula() throws IOException {
        List<String> formulae = new ArrayList<>();
        for (Path file : files(".csv")) {
            for (ConfigRow row : rows(file)) {
                row.cells().forEach((column, cell) -> {
                    if (CsvWriter.isFormula(cell) && !cell.matches("-?\\d+(\\.\\d+)?")) {
                        formulae.add(file.getFileName() + " " + column + ": " + cell);
                    }
                });
            }
        }
        assertThat(formulae).isEmpty();
    }

    @Test
    void noPageHasAnElementOrAnAttributeOfTheirs() throws IOException {
        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        for (Path page : files(".html")) {
            Matcher tag = TAG.matcher(Files.readString(page));
            while (tag.find()) {
                elements.add(tag.group(1));
                ATTRIBUTE.matcher(tag.group(2)).results().forEach(a -> attributes.add(a.group(1) + "=" + a.group(2)));
            }
        }

        assertThat(elements).contains("table", "svg").isSubsetOf(OURS);
        assertThat(attributes).noneMatch(a -> a.matches("(?s)(?i)(on\\w+|style|src|srcdoc|action|formaction)=.*"));
        assertThat(attributes.stream().filter(a -> a.startsWith("href=")))
                .isNotEmpty()
                .allMatch(a -> a.matches("href=(#[\\w-]+|https://[^\"]*|[a-z][\\w/.-]*)"));
    }

    @Test
    void theirReportKeepsTheStandards() throws Exception {
        for (Path report : files(".pdf")) {
            if (report.getFileName().toString().startsWith(CODE) || report.endsWith("sector.pdf")) {
                byte[] pdf = Files.readAllBytes(report);
                assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
                assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            }
        }
    }

    @Test
    void eachFileIsNamedAsItIsCalled() throws IOException {
        assertThat(rows("restricted/sources.csv").stream().map(row -> row.get("file")))
                .containsAll(FILE_NAMES.stream().map(name -> "staffing/" + name).toList());
        assertThat(house.run("status").text()).doesNotContain("\u001B[31m", "\u202E");
    }

    /** The rows of systems that were refused, by their reference. */
    private static Map<String, ConfigRow> givenBack() throws IOException {
        Map<String, ConfigRow> rows = new TreeMap<>();
        for (Path file : files(".csv")) {
            if (file.startsWith(house.output().resolve("feedback"))) {
                rows(file).stream()
                        .filter(row -> row.cells().containsKey("system_ref"))
                        .forEach(row -> rows.put(row.get("system_ref"), row));
            }
        }
        return rows;
    }

    /** What a person sees of it: blanks of any kind are alike, and what cannot be seen is nothing. */
    private static String seen(String text) {
        return text.replaceAll("(?U)[\\s\\p{Cf}\\p{Cc}]+", "");
    }

    private static String guarded(String text) {
        return CsvWriter.isFormula(text) ? "'" + text : text;
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> edition = Files.walk(house.latest());
                Stream<Path> feedback = Files.walk(house.output().resolve("feedback"))) {
            return Stream.concat(edition, feedback)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<ConfigRow> rows(String file) throws IOException {
        return rows(house.latest().resolve(file));
    }

    private static List<ConfigRow> rows(Path file) {
        return ConfigTable.read(file.getParent(), file.getFileName().toString())
                .value()
                .orElseThrow()
                .rows();
    }

    private static String systems() {
        StringBuilder csv = new StringBuilder(
                "council_code,financial_year,status,system_ref,system_name,product,supplier,category,annual_cost_gbp,notes\n");
        for (int i = 0; i < STRINGS.size(); i++) {
            String text = quoted(STRINGS.get(i));
            csv.append(String.join(
                            ",", CODE, "2025-26", "certified", "N" + i, text, text, text, "finance", "1000", text))
                    .append('\n');
        }
        return csv.toString();
    }

    private static String initiatives() {
        StringBuilder csv =
                new StringBuilder("council_code,financial_year,status,initiative_ref,title,theme,stage,start_year,"
                        + "flow_year,flow,flow_class,amount_gbp,basis,notes\n");
        for (int i = 0; i < STRINGS.size(); i++) {
            String text = quoted(STRINGS.get(i));
            csv.append(String.join(
                            ",",
                            CODE,
                            "2025-26",
                            "certified",
                            "I" + i,
                            text,
                            text,
                            "beta",
                            "2025-26",
                            "2025-26",
                            "cost",
                            "revenue",
                            "100",
                            "forecast",
                            text))
                    .append('\n');
        }
        return csv.toString();
    }

    private static String payments() {
        StringBuilder csv = new StringBuilder("date,amount,supplier,unit,expense_type,description,transaction\n");
        for (int i = 0; i < STRINGS.size(); i++) {
            String text = quoted(STRINGS.get(i));
            csv.append(String.join(",", "2025-04-30", "600.00", text, text, text, text, "T" + i))
                    .append('\n');
        }
        return csv.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
