package org.councilbenchmarks.pipeline.night;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** The groups that a step's work is parted into, each a partition to the framework. */
final class Groups {
    /** Enough to keep every processor busy to the end, few enough to cost the framework nothing. */
    static final int NUMBER = 16;

    private static final String GROUP = "group-";

    private Groups() {}

    /** A context per group; the group's number is in its name, which outlives a kill as the step itself does. */
    static Map<String, ExecutionContext> contexts(int gridSize) {
        Map<String, ExecutionContext> groups = new LinkedHashMap<>();
        for (int i = 0; i < gridSize; i++) {
            groups.put(GROUP + i, new ExecutionContext());
        }
        return groups;
    }

    /** @param step name of a partition's step, which ends in the group's name */
    static int number(String step) {
        return Integer.parseInt(step.substring(step.lastIndexOf(GROUP) + GROUP.length()));
    }

    /** Every n-th, beginning with the group's first. */
    static <T> List<T> members(List<T> all, int group) {
        return IntStream.range(0, all.size())
                .filter(i -> i % NUMBER == group)
                .mapToObj(all::get)
                .toList();
    }
}
