package org.lumbar.population.simulation;

import java.util.function.Function;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.reasoning.Term;
import org.lumbar.reasoning.Truth;

/// The people who share sex and age in years, and what holds of them for that alone.
final class Cells {

    static final int OLDEST = 120;
    static final int COUNT = 2 * (OLDEST + 1);

    private final Answers[] people = new Answers[COUNT];
    private final Setting setting;
    private final Function<Predicate, Term> binder;

    /// @param binder binds predicates
    Cells(FindingIndex index, Setting setting, Function<Predicate, Term> binder) {
        this.setting = setting;
        this.binder = binder;
        for (int cell = 0; cell < COUNT; cell++) {
            var answers = new Answers(index.size());
            boolean female = sex(cell) == Sex.FEMALE;
            answers.set(index.require(FindingIndex.FEMALE), female ? FindingStatus.PRESENT : FindingStatus.ABSENT);
            answers.set(index.require(FindingIndex.MALE), female ? FindingStatus.ABSENT : FindingStatus.PRESENT);
            answers.measure(index.require(FindingIndex.AGE), age(cell));
            people[cell] = answers;
        }
    }

    static int of(boolean female, int age) {
        return (female ? OLDEST + 1 : 0) + age;
    }

    static Sex sex(int cell) {
        return cell > OLDEST ? Sex.FEMALE : Sex.MALE;
    }

    static int age(int cell) {
        return cell % (OLDEST + 1);
    }

    /// The people of a cell, of whom only age and sex are known.
    Answers people(int cell) {
        return people[cell];
    }

    /// What a predicate says of the people of each cell.
    Truth[] truth(Predicate predicate) {
        Term term = binder.apply(predicate);
        var truth = new Truth[COUNT];
        for (int cell = 0; cell < COUNT; cell++) {
            truth[cell] = term.evaluate(people[cell], setting);
        }
        return truth;
    }
}
