package org.councilbenchmarks.catalogue.groups;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.councilbenchmarks.domain.CouncilCode;

/**
 * A row of {@code config/peer-groups.csv}: one group ({@code england}, a named one) or a family of groups (one per class).
 *
 * @param id {@code england}, {@code class}, {@code region}, {@code class-region} or {@code group:<id>}
 * @param members of a named group, in code order; empty elsewhere
 */
public record PeerGroupRule(String id, String title, Kind kind, String description, List<CouncilCode> members) {
    public PeerGroupRule {
        members = List.copyOf(members);
    }

    /** How the members of a group are found. */
    public enum Kind {
        ALL,
        CLASS,
        REGION,
        CLASS_REGION,
        NAMED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> find(String code) {
            return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
        }
    }
}
