package org.councilbenchmarks.pages;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Many pages on one picture, small, to see at a glance what an edition looks like. */
final class ContactSheet {

    private static final int ACROSS = 8;
    private static final int WIDTH = 330;
    private static final int HEIGHT = 467;
    private static final int GAP = 12;
    private static final int LABEL = 20;

    private ContactSheet() {}

    /** A page to show. */
    record Shown(Path file, int page, String label) {}

    static void write(Path sheet, List<Shown> pages) throws IOException {
        int down = (pages.size() + ACROSS - 1) / ACROSS;
        var picture = new BufferedImage(
                GAP + ACROSS * (WIDTH + GAP), GAP + down * (HEIGHT + LABEL + GAP), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        for (int i = 0; i < pages.size(); i++) {
            int x = GAP + i % ACROSS * (WIDTH + GAP);
            int y = GAP + i / ACROSS * (HEIGHT + LABEL + GAP);
            graphics.drawImage(small(pages.get(i)), x, y + LABEL, null);
            graphics.setColor(Color.BLACK);
            graphics.drawString(pages.get(i).label(), x, y + LABEL - 6);
        }
        graphics.dispose();
        Files.createDirectories(sheet.toAbsolutePath().getParent());
        ImageIO.write(picture, "png", sheet.toFile());
    }

    private static Image small(Shown shown) throws IOException {
        try (var file = Loader.loadPDF(shown.file().toFile())) {
            return new PDFRenderer(file)
                    .renderImageWithDPI(shown.page() - 1, PrintedPage.DPI, ImageType.RGB)
                    .getScaledInstance(WIDTH, HEIGHT, Image.SCALE_AREA_AVERAGING);
        }
    }
}
