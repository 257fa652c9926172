package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.pipeline.edition.EditionShelf;
import org.councilbenchmarks.pipeline.edition.Manifest;
import org.councilbenchmarks.pipeline.edition.Manifests;
import org.councilbenchmarks.pipeline.night.RunDiary.Entry;
import org.councilbenchmarks.record.AtomicFiles;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.CouncilLabel;
import org.councilbenchmarks.report.Imprint;
import org.councilbenchmarks.report.Report;
import org.councilbenchmarks.report.SectorNames;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.Span;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.blocks.Text;
import org.councilbenchmarks.report.chart.JFreeChartPainter;
import org.councilbenchmarks.report.html.HtmlRenderer;
import org.councilbenchmarks.report.index.EditionIndex;

/**
 * {@code output/index.html}: the latest edition with the reports of all councils, the feedback, the editions before, and how
 * the last runs went. Rewritten whenever a run did something; for the sector body, as it leads to what is not open.
 */
final class OutputIndex {

    private static final String FILE_NAME = "index.html";
    private static final int MOST_RUNS = 30;
    private static final String COUNCILS = "councils/";
    private static final int CODE_LENGTH = "E06000001".length();
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK).withZone(ZoneOffset.UTC);

    private OutputIndex() {}

    static void write(Workspace workspace, SectorNames names) throws IOException {
        EditionShelf shelf = workspace.shelf();
        Optional<String> latest = shelf.findLatest();
        Optional<Manifest> manifest = latest.isEmpty() ? Optional.empty() : Manifests.find(shelf.folder(latest.get()));
        List<Block> blocks = new ArrayList<>();
        manifest.ifPresent(edition -> blocks.addAll(latest(edition)));
        blocks.addAll(runs(RunDiaries.last(workspace.output(), MOST_RUNS)));
        blocks.addAll(feedback(workspace.output(), names));
        manifest.ifPresent(edition -> blocks.addAll(ownReports(edition, names)));
        blocks.addAll(editions(shelf.list()));
        Report page = new Report(
                new Report.Subject(
                        "Council Benchmarks: what the nights brought",
                        "Editions, feedback and runs",
                        Locale.UK,
                        Audience.SECTOR_BODY),
                new Imprint(
                        latest.orElse("none yet"),
                        workspace.version(),
                        manifest.map(Manifest::asOf)
                                .orElseGet(() ->
                                        LocalDate.ofInstant(workspace.clock().instant(), ZoneOffset.UTC)),
                        manifest.map(Manifest::notice).filter(notice -> !notice.isEmpty())),
                blocks);
        AtomicFiles.write(
                workspace.output().resolve(FILE_NAME), new HtmlRenderer(new JFreeChartPainter()).render(page));
    }

    private static List<Block> latest(Manifest edition) {
        String folder = "editions/" + edition.edition() + "/";
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(2, "The latest edition"));
        blocks.add(Block.paragraph(
                new Span.Link("Edition " + edition.edition(), folder + EditionIndex.FILE_NAME),
                new Span.Plain(
                        ": what may be published, with the data. Beside it lie tables for the sector body only: "),
                new Span.Link("restricted", folder + "restricted/"),
                new Span.Plain(".")));
        return blocks;
    }

    private static List<Block> ownReports(Manifest edition, SectorNames names) {
        String folder = "editions/" + edition.edition() + "/";
        List<Text> reports = edition.outputs().keySet().stream()
                .filter(path -> path.startsWith(COUNCILS) && path.endsWith(".pdf"))
                .map(path -> EditionIndex.report(new EditionIndex.Shown(
                        name(path.substring(COUNCILS.length(), COUNCILS.length() + CODE_LENGTH), names),
                        folder + path,
                        folder + path.replaceAll("pdf$", "html"),
                        Audience.COUNCIL)))
                .toList();
        return reports.isEmpty()
                ? List.of()
                : List.of(
                        Block.heading(2, "Reports of councils"),
                        Block.paragraph("Each is for its council only."),
                        new Block.Items(reports));
    }

    /** The code itself where no council has it, as of the folder for files whose council is not known. */
    private static String name(String code, SectorNames names) {
        return CouncilCode.isCode(code)
                ? names.findCouncil(CouncilCode.of(code))
                        .map(CouncilLabel::name)
                        .orElse(code)
                : code;
    }

    private static List<Block> feedback(Path output, SectorNames names) throws IOException {
        Path folder = output.resolve("feedback");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Text> councils = new ArrayList<>();
        for (Path council : listFolders(folder)) {
            String code = council.getFileName().toString();
            int files;
            try (Stream<Path> all = Files.list(council)) {
                files = (int)
                        all.filter(file -> file.toString().endsWith(".html")).count();
            }
            if (files > 0) {
                councils.add(Text.of(
                        new Span.Link(name(code, names), "feedback/" + code + "/"),
                        new Span.Plain(": " + files + (files == 1 ? " file" : " files"))));
            }
        }
        return councils.isEmpty()
                ? List.of()
                : List.of(
                        Block.heading(2, "Feedback"),
                        Block.paragraph("What councils are asked to mend or to confirm."),
                        new Block.Items(councils));
    }

    private static List<Path> listFolders(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Block> runs(List<Entry> entries) {
        return entries.isEmpty()
                ? List.of()
                : List.of(
                        Block.heading(2, "Runs"),
                        Table.of(
                                "The last %d runs, the newest first".formatted(entries.size()),
                                List.of(
                                        Column.words("Started (UTC)"),
                                        Column.words("Result"),
                                        Column.words("Edition"),
                                        Column.figures("Files read"),
                                        Column.figures("Took", "s"),
                                        Column.words("Problem")),
                                entries.stream().map(OutputIndex::row).toList()));
    }

    private static Row row(Entry entry) {
        boolean isTimed = !entry.started().isEmpty() && !entry.finished().isEmpty();
        return Row.of(
                isTimed ? MINUTE.format(Instant.parse(entry.started())) : entry.run(),
                entry.result(),
                entry.edition().isEmpty() ? "–" : entry.edition(),
                String.valueOf(entry.counts().getOrDefault("files read", 0L)),
                isTimed
                        ? String.format(
                                Locale.UK,
                                "%,.1f",
                                Duration.between(Instant.parse(entry.started()), Instant.parse(entry.finished()))
                                                .toMillis()
                                        / 1e3)
                        : "–",
                entry.problem().isEmpty() ? "–" : entry.problem());
    }

    private static List<Block> editions(List<String> names) {
        return names.isEmpty()
                ? List.of()
                : List.of(
                        Block.heading(2, "All editions"),
                        new Block.Items(names.reversed().stream()
                                .map(name -> Text.of(new Span.Link(
                                        "Edition " + name, "editions/" + name + "/" + EditionIndex.FILE_NAME)))
                                .toList()));
    }
}
