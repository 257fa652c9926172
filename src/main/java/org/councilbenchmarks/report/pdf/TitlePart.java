package org.councilbenchmarks.report.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.councilbenchmarks.report.Report;
import org.councilbenchmarks.report.blocks.Text;

/** The head of the first page: banner, title, subtitle, and where the report comes from. */
final class TitlePart implements Part {

    private static final float TITLE = 25;
    private static final float SUBTITLE = 14;

    private final Press press;
    private final Report report;

    TitlePart(Press press, Report report) {
        this.press = press;
        this.report = report;
    }

    /** Nothing stands above it. */
    @Override
    public float opening() {
        return 0;
    }

    @Override
    public void set() {
        report.imprint().banner().ifPresent(this::banner);
        var fonts = press.fonts();
        line(
                "H1",
                TextStyle.bold(fonts, TITLE, HouseStyle.FOCUS),
                report.subject().title());
        press.pages().down(3);
        line(
                "P",
                TextStyle.regular(fonts, SUBTITLE, HouseStyle.INK),
                report.subject().subtitle());
        press.pages().down(4);
        line("P", press.small(), origin());
        press.pages().down(8);
        float y = press.pages().y();
        press.tags().decorate(() -> press.ink().rule(HouseStyle.LEFT, HouseStyle.RIGHT, y, 1.5f, HouseStyle.FOCUS));
    }

    private void line(String type, TextStyle style, String words) {
        var text = TaggedText.of(press, press.tags().element(type), style, Text.of(words), HouseStyle.WIDTH);
        press.pages().flow(text, HouseStyle.LEFT);
    }

    /** On later pages it is furniture; here it is content, so that it is read out once. */
    private void banner(String text) {
        float top = press.pages().y();
        var banner = new Banner(press.ink(), press.fonts(), text);
        press.tags().decorate(() -> banner.ground(top));
        press.tags().mark(press.tags().element("P"), () -> banner.letters(top));
        press.pages().down(Banner.HEIGHT + 2 * Banner.AFTER);
    }

    private String origin() {
        var imprint = report.imprint();
        return "As of %s. Edition %s, version %s. For %s."
                .formatted(
                        day(imprint.asOf()),
                        imprint.edition(),
                        imprint.version(),
                        report.subject().audience().readers());
    }

    private String day(LocalDate date) {
        return date.format(
                DateTimeFormatter.ofPattern("d MMMM uuuu", report.subject().language()));
    }
}
