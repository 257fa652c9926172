package org.councilbenchmarks.report.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.Imprint;
import org.councilbenchmarks.report.Report;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.pieces.MethodSection;
import org.councilbenchmarks.report.pieces.SourcesAndLicences;

/** The report on all councils of England: an open document. */
public final class SectorReport {

    private SectorReport() {}

    /** The same edition gives the same report. */
    public static Report of(EditionFigures figures, Catalogue catalogue) {
        SectorView view = SectorView.of(figures, catalogue);
        List<Block> blocks = new ArrayList<>();
        sections(view, figures).forEach(section -> blocks.addAll(section.blocks()));
        return new Report(
                new Report.Subject(
                        "England's councils: digital, data and technology",
                        "Sector report, " + view.year(),
                        Locale.UK,
                        Audience.OPEN),
                Imprint.of(figures),
                blocks);
    }

    private static List<Section> sections(SectorView view, EditionFigures figures) {
        List<Section> sections = new ArrayList<>();
        List<RobustFinding> findings = RobustFindings.list(view);
        sections.add(new SummarySection(view, findings));
        sections.add(new FindingsSection(findings));
        sections.add(new CoverageSection(view));
        sections.add(new RespondersSection(view));
        view.catalogue().indicators().stream()
                .map(indicator -> indicator.words().theme())
                .distinct()
                .filter(theme -> !theme.equals(Theme.DATA))
                .filter(theme -> !theme.equals(Theme.PAYMENTS) || arePaymentsThere(view))
                .forEach(theme -> {
                    sections.add(new ThemeSection(view, Theme.of(theme)));
                    further(view, theme).ifPresent(sections::add);
                });
        sections.add(new TrendSection(view));
        sections.add(new QualitySection(view));
        sections.add(() -> method(view.catalogue()));
        sections.add(() -> SourcesAndLicences.of(figures));
        return sections;
    }

    /** What was worked out about a theme beside its indicators. */
    private static Optional<Section> further(SectorView view, String theme) {
        return switch (theme) {
            case "skills" -> Optional.of(new SkillsGapSection(view));
            case "contracts" -> Optional.of(new ContractCliffSection(view));
            case "market" -> Optional.of(new MarketSection(view));
            case "change" -> Optional.of(new ChangeEvidenceSection(view));
            case Theme.PAYMENTS -> Optional.of(new PaymentsSection(view));
            default -> Optional.empty();
        };
    }

    /** Nobody needs to send payments in; where there are none nothing is missing. */
    private static boolean arePaymentsThere(SectorView view) {
        return view.results().analyses().payments().latestYear().isPresent();
    }

    private static List<Block> method(Catalogue catalogue) {
        List<Block> blocks = new ArrayList<>(List.of(Block.heading(2, "How each number is worked out")));
        blocks.addAll(MethodSection.of(catalogue, catalogue.indicators()));
        return blocks;
    }
}
