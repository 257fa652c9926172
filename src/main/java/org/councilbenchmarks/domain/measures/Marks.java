package org.councilbenchmarks.domain.measures;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The marks on a known value: an immutable set. A mark on any input passes to what is computed from it. */
public record Marks(Set<Mark> marks) {
    public static final Marks NONE = new Marks(Set.of());

    public Marks {
        marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
    }

    public static Marks of(Mark mark) {
        return new Marks(Set.of(mark));
    }

    /** The marks of both. */
    public Marks and(Marks other) {
        if (other.marks.isEmpty() || equals(other)) {
            return this;
        }
        if (marks.isEmpty()) {
            return other;
        }
        EnumSet<Mark> both = EnumSet.copyOf(marks);
        both.addAll(other.marks);
        return new Marks(both);
    }

    public Marks with(Mark mark) {
        return and(of(mark));
    }

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /** As printed: {@code [e][p]}; empty where there is none. */
    public String shorthand() {
        return marks.stream().sorted().map(Mark::shorthand).collect(Collectors.joining());
    }
}
