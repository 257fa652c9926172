package org.councilbenchmarks.report.council;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.domain.results.Position;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.report.CouncilLabel;
import org.councilbenchmarks.report.EditionFigures;

/** What an edition says of one council, as its report needs it. For one thread. */
final class CouncilView {

    static final ReturnId SPENDING = ReturnId.of("spending");
    static final ReturnId STAFFING = ReturnId.of("staffing");
    static final ReturnId SKILLS = ReturnId.of("skills");
    static final ReturnId SYSTEMS = ReturnId.of("systems");
    static final ReturnId INITIATIVES = ReturnId.of("initiatives");
    static final ReturnId PAYMENTS = ReturnId.of("payments");

    /** Those that have a section of their own, in its order. */
    static final List<ReturnId> RETURNS = List.of(SPENDING, STAFFING, SKILLS, SYSTEMS, INITIATIVES);

    private static final String OUTTURN = "outturn";

    /** How many years before the last one that is over a return may be for a section still to rest on it. */
    private static final int OLDEST = 2;

    private final EditionView edition;
    private final CouncilCode code;
    private final CouncilLabel label;

    /** Sections ask for the same figures, and each is set against its groups anew when it is asked for. */
    private final Map<IndicatorKey, OwnFigure> figures = new HashMap<>();

    CouncilView(EditionView edition, CouncilCode code) {
        this.edition = edition;
        this.code = code;
        this.label = edition.figures().names().getCouncil(code);
    }

    EditionView edition() {
        return edition;
    }

    EditionFigures figures() {
        return edition.figures();
    }

    CouncilCode code() {
        return code;
    }

    CouncilLabel label() {
        return label;
    }

    String name() {
        return label.name();
    }

    List<StandingSubmission> submissions() {
        return edition.listStanding(code);
    }

    /** The latest submission of a return that a section may rest on; of spending, the outturn. */
    Optional<StandingSubmission> findLatest(ReturnId returnId) {
        FinancialYear oldest = oldest();
        if (returnId.equals(PAYMENTS)) {
            return findLatestPayments(oldest);
        }
        return submissions().stream()
                .filter(s -> s.key().returnId().equals(returnId) && isMain(s))
                .filter(s -> s.key().year().compareTo(oldest) >= 0)
                .max((a, b) -> a.key().year().compareTo(b.key().year()));
    }

    /** Of payments, the latest year that can be compared, else the latest. */
    private Optional<StandingSubmission> findLatestPayments(FinancialYear oldest) {
        List<StandingSubmission> candidates = submissions().stream()
                .filter(s -> s.key().returnId().equals(PAYMENTS))
                .filter(s -> s.key().year().compareTo(oldest) >= 0)
                .toList();
        Comparator<StandingSubmission> byYear =
                Comparator.comparing(s -> s.key().year());
        return candidates.stream()
                .filter(s -> list(PAYMENTS, s.key().year()).stream().anyMatch(OwnFigure::isKnown))
                .max(byYear)
                .or(() -> candidates.stream().max(byYear));
    }

    /** Of spending, the outturn; of every other return, all. */
    static boolean isMain(StandingSubmission submission) {
        return submission.key().basis().isEmpty() || submission.key().basis().equals(OUTTURN);
    }

    private FinancialYear oldest() {
        var tomorrow = figures().title().asOf().plusDays(1);
        return FinancialYear.of(FinancialYear.containing(tomorrow).previous().first() - OLDEST);
    }

    /** Its nearest neighbours of the year where there are any, else its class. */
    PeerGroup peers(FinancialYear year) {
        return edition.findGroup("neighbours:" + code)
                .filter(group -> !group.listMembers(year).isEmpty())
                .orElseGet(this::councilClass);
    }

    /** All councils of its class. */
    PeerGroup councilClass() {
        return edition.findGroup("class:" + label.councilClass().code())
                .orElseThrow(() -> new IllegalStateException("There is no peer group for " + code));
    }

    /** Those of them that lie in its region; empty where the configuration has no such groups. */
    Optional<PeerGroup> classAndRegion() {
        return edition.findGroup("class-region:" + label.councilClass().code() + ":" + label.region());
    }

    /** Its figure of a year; empty where the council did not exist or the indicator was not worked out. */
    Optional<OwnFigure> find(Indicator indicator, FinancialYear year, String breakdown) {
        var key = new IndicatorKey(code, year, indicator.id(), breakdown);
        return figures()
                .results()
                .findValue(key)
                .map(value -> figures.computeIfAbsent(key, k -> figure(indicator, value)));
    }

    private OwnFigure figure(Indicator indicator, IndicatorValue value) {
        PeerGroup group = peers(value.key().year());
        List<Position> all = figures().results().listPositions(value.key());
        return new OwnFigure(
                indicator,
                value,
                group,
                figures().results().findBenchmark(BenchmarkKey.of(group.id(), value.key())),
                all.stream().filter(p -> p.peerGroup().equals(group.id())).findFirst(),
                all);
    }

    /** Its figures of a return in a year, in the catalogue's order, without breakdowns. */
    List<OwnFigure> list(ReturnId returnId, FinancialYear year) {
        return edition.catalogue().indicators().stream()
                .filter(indicator -> indicator.returnId().equals(returnId))
                .filter(indicator -> indicator.appliesTo(label.councilClass()))
                .flatMap(indicator -> find(indicator, year, IndicatorKey.ALL).stream())
                .toList();
    }

    /** The figures that may stand on the summary page, each of its return's latest year; absent ones left out. */
    List<OwnFigure> listHeadlines() {
        return edition.catalogue().indicators().stream()
                .filter(indicator -> indicator.traits().headline())
                .flatMap(indicator -> findLatest(indicator.returnId()).stream()
                        .flatMap(s -> find(indicator, s.key().year(), IndicatorKey.ALL).stream()))
                .filter(OwnFigure::isKnown)
                .toList();
    }

    /** Those of the named indicators that the catalogue declares. */
    List<Indicator> listDeclared(String... ids) {
        return Arrays.stream(ids)
                .flatMap(id -> edition.catalogue().findIndicator(id).stream())
                .toList();
    }
}
