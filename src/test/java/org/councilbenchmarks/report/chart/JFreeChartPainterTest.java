package org.councilbenchmarks.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.councilbenchmarks.report.blocks.Chart;
import org.councilbenchmarks.report.chart.DrawnChart.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each chart, whatever it has to show. */
class JFreeChartPainterTest {

    /** Of a column of text on A4. */
    private static final float WIDTH = 481.6f;

    private static final String NOTICE = "Synthetic sample data: not about any council";

    private static final ChartPainter PAINTER = new JFreeChartPainter();

    static Stream<String> all() {
        return Charts.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void noWordsStandOnOthers(String name) {
        var words = drawn(name).words();
        var collisions = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            for (Words other : words.subList(i + 1, words.size())) {
                if (inner(words.get(i)).intersects(inner(other))) {
                    collisions.add(words.get(i) + " and " + other);
                }
            }
        }
        assertThat(words).isNotEmpty();
        assertThat(collisions).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void allWordsCanBeReadAndLieWithinTheChart(String name) {
        var chart = drawn(name);
        var within = new Rectangle2D.Double(-0.5, -0.5, chart.width() + 1, chart.height() + 1);
        assertThat(chart.words()).allSatisfy(words -> {
            assertThat(words.size()).isGreaterThanOrEqualTo(8);
            assertThat(within.contains(words.box()))
                    .as("%s within %s", words, within)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void noInkLiesOutsideTheChart(String name) {
        var chart = drawn(name);
        var image = chart.image(72);
        int margin = (int) DrawnChart.MARGIN - 1;
        var outside = new ArrayList<String>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean isInside =
                        x >= margin && y >= margin && x <= image.getWidth() - margin && y <= image.getHeight() - margin;
                if (!isInside && isInked(image, x, y)) {
                    outside.add(x + ", " + y);
                }
            }
        }
        assertThat(outside).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyChartFitsOnAPage(String name) {
        assertThat(PAINTER.withNotice(NOTICE).height(chart(name), WIDTH)).isBetween(10f, 560f);
    }

    @Test
    void theSameChartIsDrawnInTheSameWayFromAnyThread() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Chart chart : Charts.all().values()) {
                String once = DrawnChart.of(PAINTER, chart, WIDTH).instructions();
                Callable<String> again =
                        () -> DrawnChart.of(PAINTER, chart, WIDTH).instructions();
                for (var drawn : threads.invokeAll(List.of(again, again))) {
                    assertThat(drawn.get()).isEqualTo(once);
                }
                assertThat(DrawnChart.of(new JFreeChartPainter(), chart, WIDTH).instructions())
                        .isEqualTo(once);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aChartOfSampleDataSaysSo(String name) {
        var chart = DrawnChart.of(PAINTER.withNotice(NOTICE), chart(name), WIDTH);
        assertThat(chart.words().getFirst().text()).isEqualTo(NOTICE);
        assertThat(drawn(name).text()).doesNotContain("Synthetic");
    }

    private static DrawnChart drawn(String name) {
        return DrawnChart.of(PAINTER, chart(name), WIDTH);
    }

    private static Chart chart(String name) {
        return Charts.named(name);
    }

    /** Letters that merely touch are still read. */
    private static Rectangle2D inner(Words words) {
        var box = words.box();
        return new Rectangle2D.Double(
                box.getX() + 0.5, box.getY() + 0.5, Math.max(0.1, box.getWidth() - 1), box.getHeight() - 1);
    }

    private static boolean isInked(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF;
    }
}
