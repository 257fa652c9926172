package org.councilbenchmarks.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.codes.Labels;

/**
 * Tables that councils publish under the Local Government Transparency Code 2015 and that get dropped in place of a
 * return. Each is known by columns that it has and no return has; two of them are enough. The names are those of the
 * schemas of the Local Government Association (esd-org-uk/schemas).
 *
 * @param title what it is, with its article
 * @param telltale its columns, in lower case without blanks
 */
record PublishedDataset(String title, Set<String> telltale) {
    private static final int ENOUGH = 2;

    private static final List<PublishedDataset> KNOWN = List.of(
            of(
                    "a contracts register",
                    "contract title",
                    "contract value",
                    "review date",
                    "contract reference number",
                    "contract description",
                    "total contract value",
                    "process type",
                    "tender title",
                    "procurement category",
                    "SME supplier",
                    "VCSE supplier",
                    "contract type"),
            of("an organisation chart", "job title", "grade", "salary band", "maximum salary", "reports to"),
            of("a list of senior salaries", "remuneration band", "pension contribution", "benefits in kind", "bonuses"),
            of("a list of grants", "grant programme", "amount awarded", "award date", "recipient org name"),
            of("a list of land and buildings", "UPRN", "tenure type", "holding type", "geo X", "geo Y"));

    PublishedDataset {
        telltale = Set.copyOf(telltale);
    }

    private static PublishedDataset of(String title, String... telltale) {
        return new PublishedDataset(
                title, Arrays.stream(telltale).map(PublishedDataset::plain).collect(Collectors.toSet()));
    }

    static Optional<PublishedDataset> find(List<HeaderLabel> labels) {
        return KNOWN.stream()
                .filter(dataset -> labels.stream()
                                .filter(label -> dataset.telltale.contains(plain(label.nameWithoutUnit())))
                                .count()
                        >= ENOUGH)
                .findFirst();
    }

    /** The schemas write {@code ContractTitle}, people {@code Contract title}. */
    private static String plain(String label) {
        return Labels.normalise(label).replace(" ", "");
    }
}
