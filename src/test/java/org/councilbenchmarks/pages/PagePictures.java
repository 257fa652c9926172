package org.councilbenchmarks.pages;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * {@code scripts/picture-pages EDITION}: the pages that the README shows. They are pages of an edition of the shipped sample,
 * which says so in its banner; another edition is refused.
 */
public final class PagePictures {

    private static final int DPI = 84;

    private PagePictures() {}

    /**
     * @param arguments the edition's folder, the folder of the pictures, then the pages, as {@code sector.pdf:2=coverage}
     * @throws IOException where there is no such page
     */
    public static void main(String[] arguments) throws IOException {
        Path edition = Path.of(arguments[0]);
        if (!Files.readString(edition.resolve("manifest.json")).contains("\"dataStatus\" : \"sample\"")) {
            throw new IOException("Only pages of sample data are shown to everyone: " + edition);
        }
        Path pictures = Files.createDirectories(Path.of(arguments[1]));
        for (int i = 2; i < arguments.length; i++) {
            String[] wanted = arguments[i].split("[:=]");
            BufferedImage page = page(edition.resolve(wanted[0]), Integer.parseInt(wanted[1]));
            ImageIO.write(page, "png", pictures.resolve(wanted[2] + ".png").toFile());
        }
    }

    private static BufferedImage page(Path pdf, int number) throws IOException {
        try (var file = Loader.loadPDF(pdf.toFile())) {
            return new PDFRenderer(file).renderImageWithDPI(number - 1, DPI, ImageType.RGB);
        }
    }
}
