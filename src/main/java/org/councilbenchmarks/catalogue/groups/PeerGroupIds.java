package org.councilbenchmarks.catalogue.groups;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.councilbenchmarks.domain.CouncilClass;

/** The ids of single peer groups: {@code england}, {@code class:county}, {@code class-region:unitary:south-west}. */
public final class PeerGroupIds {
    private PeerGroupIds() {}

    /**
     * @param rules the groups and families of groups
     * @param regions codes of the regions
     * @return ids in the order of the rules
     */
    public static List<String> list(List<PeerGroupRule> rules, Collection<String> regions) {
        List<String> ids = new ArrayList<>();
        rules.forEach(rule -> ids.addAll(list(rule, regions)));
        return ids;
    }

    private static List<String> list(PeerGroupRule rule, Collection<String> regions) {
        List<String> ids = new ArrayList<>();
        switch (rule.kind()) {
            case ALL, NAMED -> ids.add(rule.id());
            case CLASS -> {
                for (CouncilClass councilClass : CouncilClass.values()) {
                    ids.add("class:" + councilClass.code());
                }
            }
            case REGION -> regions.forEach(region -> ids.add("region:" + region));
            case CLASS_REGION -> {
                for (CouncilClass councilClass : CouncilClass.values()) {
                    regions.forEach(region -> ids.add("class-region:" + councilClass.code() + ":" + region));
                }
            }
        }
        return ids;
    }
}
