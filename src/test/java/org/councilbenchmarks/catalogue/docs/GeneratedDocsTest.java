package org.councilbenchmarks.catalogue.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.catalogue.indicators.WorkedExamplesLoader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The generated pages say what the configuration and the code say now. */
class GeneratedDocsTest {
    private static final Path CONFIG = Path.of("config");
    private static final Path PAGES = Path.of("src/site/markdown/generated");
    private static final String HOW =
            "%s is out of date; write it anew with: mvn test -Dtest=GeneratedDocsTest -Dgenerate-docs=true";

    @TestFactory
    Stream<DynamicTest> pagesAreUpToDate() throws IOException {
        boolean write = Boolean.getBoolean("generate-docs");
        return pages().entrySet().stream()
                .map(page ->
                        DynamicTest.dynamicTest(page.getKey(), () -> check(page.getKey(), page.getValue(), write)));
    }

    private static void check(String name, String text, boolean write) throws IOException {
        Path file = PAGES.resolve(name);
        if (write) {
            Files.createDirectories(PAGES);
            Files.writeString(file, text);
        }
        assertThat(file).as(HOW, name).exists();
        assertThat(Files.readString(file)).as(HOW, name).isEqualTo(text);
    }

    private static Map<String, String> pages() throws IOException {
        Catalogue catalogue = CatalogueLoader.load(CONFIG).value().orElseThrow();
        var examples = new WorkedExamplesLoader(CONFIG, catalogue.returns());
        Map<String, String> pages = new TreeMap<>();
        pages.put("indicators.md", new IndicatorsPage(catalogue, examples).text());
        pages.put("returns.md", new ReturnsPage(catalogue).text());
        pages.put("code-lists.md", new CodeListsPage(catalogue).text());
        pages.put("findings.md", new FindingsPage().text());
        pages.put("settings.md", new SettingsPage(Files.readAllLines(CONFIG.resolve("settings.properties"))).text());
        pages.put("sources.md", new SourcesPage(catalogue).text());
        pages.put("published-payments.md", new PublishedPaymentsPage(Path.of("src/test/resources/payments")).text());
        return pages;
    }
}
