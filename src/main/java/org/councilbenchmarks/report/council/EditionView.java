package org.councilbenchmarks.report.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.results.ChangedValue;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.report.EditionFigures;

/** What the reports of an edition have in common, put in order once. Never changes afterwards. */
final class EditionView {

    private final EditionFigures figures;
    private final Catalogue catalogue;
    private final Map<String, PeerGroup> groups = new HashMap<>();
    private final Map<CouncilCode, List<StandingSubmission>> standing = new TreeMap<>();
    private final Map<CouncilCode, Integer> queries = new HashMap<>();
    private final Map<CouncilCode, List<ChangedValue>> changes;

    EditionView(EditionFigures figures, Catalogue catalogue) {
        this.figures = figures;
        this.catalogue = catalogue;
        figures.results().listGroups().forEach(group -> groups.put(group.id(), group));
        for (StandingSubmission submission : figures.settlement().standing()) {
            for (CouncilCode council : submission.key().councils()) {
                standing.computeIfAbsent(council, c -> new ArrayList<>()).add(submission);
            }
        }
        this.changes = figures.results().listChanges().stream()
                .collect(Collectors.groupingBy(change -> change.key().council()));
        figures.settlement().findings().forEach(this::addQuery);
        figures.findings().forEach(this::addQuery);
    }

    private void addQuery(Finding finding) {
        if (finding.effect() == Effect.QUERY) {
            finding.council().ifPresent(council -> queries.merge(council, 1, Integer::sum));
        }
    }

    EditionFigures figures() {
        return figures;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** Of which anything stands, in code order. */
    List<CouncilCode> listCouncils() {
        return List.copyOf(standing.keySet());
    }

    /** In key order; none where nothing stands. */
    List<StandingSubmission> listStanding(CouncilCode council) {
        return standing.getOrDefault(council, List.of());
    }

    Optional<PeerGroup> findGroup(String id) {
        return Optional.ofNullable(groups.get(id)).or(() -> figures.results().findGroup(id));
    }

    /** Values of a council that a person should look at. */
    int countQueries(CouncilCode council) {
        return queries.getOrDefault(council, 0);
    }

    /** What is otherwise for a council than in the last edition, in key order. */
    List<ChangedValue> listChanges(CouncilCode council) {
        return changes.getOrDefault(council, List.of());
    }

    /** A code in words; the code itself where the list does not hold it. */
    String title(String codeList, String code) {
        CodeList list = catalogue.codeLists().get(codeList);
        return list == null ? code : list.find(code).map(Code::title).orElse(code);
    }

    /** The codes of a list in its own order. */
    List<String> listCodes(String codeList) {
        return catalogue.getCodeList(codeList).codes().stream().map(Code::code).toList();
    }
}
