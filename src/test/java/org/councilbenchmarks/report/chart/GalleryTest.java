package org.councilbenchmarks.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Writes a picture of each chart under {@code target/charts/}, for people to look at. */
class GalleryTest {

    private static final Path FOLDER = Path.of("target/charts");

    @Test
    void eachChartCanBeLookedAt() throws Exception {
        Files.createDirectories(FOLDER);
        var painter = new JFreeChartPainter().withNotice("Synthetic sample data: not about any council");
        for (var chart : Charts.all().entrySet()) {
            var file = FOLDER.resolve(chart.getKey().replaceAll("[^a-z0-9]+", "-") + ".png");
            ImageIO.write(DrawnChart.of(painter, chart.getValue(), 481.6f).image(110), "png", file.toFile());
            assertThat(file).isNotEmptyFile();
        }
    }
}
