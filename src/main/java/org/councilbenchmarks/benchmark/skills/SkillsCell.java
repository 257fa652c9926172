package org.councilbenchmarks.benchmark.skills;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.councilbenchmarks.benchmark.systems.SystemRow;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.SkillsKey;

/** A row of the skills gap as it adds up. */
final class SkillsCell {
    /** An open cell rests on at least so many councils. */
    private static final int FEWEST_COUNCILS = 3;

    /** And on so many people required. */
    private static final BigDecimal FEWEST_PEOPLE = BigDecimal.TEN;

    private final SkillsKey key;
    private final Set<CouncilCode> councils = new HashSet<>();
    private final Set<CouncilCode> shortOfPeople = new HashSet<>();
    private final List<DataStatus> statuses = new ArrayList<>();
    private Heads heads = Heads.NONE;
    private Marks marks = Marks.NONE;
    private int hidden;

    SkillsCell(SkillsKey key) {
        this.key = key;
    }

    /** @param people the body's of this cell; a body over two regions stands in each whole */
    void add(BodySkills body, Heads people) {
        heads = heads.plus(people);
        marks = marks.and(SystemRow.marksOf(body.submission()));
        statuses.add(body.submission().submission().status());
        if (people.assessed() > 0) {
            councils.addAll(body.councilsIn(key.region()));
        }
        if (people.gap().signum() > 0) {
            shortOfPeople.addAll(body.councilsIn(key.region()));
        }
        if (!key.isOfSkill() && body.isHidden(new SkillsKey(key.year(), SkillsKey.ALL, key.family(), SkillsKey.ALL))) {
            hidden++;
        }
    }

    SkillsKey key() {
        return key;
    }

    Heads heads() {
        return heads;
    }

    /** Whether it rests on too little to be published. Where nothing was assessed there is nothing to publish. */
    boolean isSmall() {
        return heads.assessed() > 0
                && (councils.size() < FEWEST_COUNCILS
                        || heads.required().compareTo(FEWEST_PEOPLE) < 0
                        || heads.isSmall());
    }

    /** Whether it has anybody in it, so that withholding it can hide another. */
    boolean holdsAnybody() {
        return heads.required().signum() > 0;
    }

    /** With an assessed row. */
    int councils() {
        return councils.size();
    }

    int councilsWithGap() {
        return shortOfPeople.size();
    }

    /** Of the bodies in it, those whose own figures of it nobody can know; none is counted by skill. */
    int hidden() {
        return hidden;
    }

    Marks marks() {
        return heads.isMostlyUnknown() ? marks.with(Mark.LOW_RELIABILITY) : marks;
    }

    DataStatus status() {
        return DataStatus.weakest(statuses);
    }
}
