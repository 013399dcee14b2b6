package org.lumbar.circumstance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;

/// Persons with the built-in content, in a line: `Persons.aged(34).clear().present("lbp").circumstances()`.
final class Persons {

    static final MovementContent MOVEMENT = KnowledgeResource.movement();
    private static final Knowledge KNOWLEDGE = KnowledgeResource.knowledge();
    private static final Assessor ASSESSOR = Assessor.of(KNOWLEDGE);
    private static final CircumstanceReader READER = CircumstanceReader.of(ASSESSOR, MOVEMENT);

    private final int age;
    private Sex sex = Sex.MALE;
    private int days = 100;
    private final List<Observation> observations = new ArrayList<>();

    private Persons(int age) {
        this.age = age;
    }

    static Persons aged(int years) {
        return new Persons(years).present("lbp");
    }

    Persons female() {
        sex = Sex.FEMALE;
        return this;
    }

    Persons lasting(int forDays) {
        days = forDays;
        return this;
    }

    /// Somebody who has said no to every safety question and to both questions on exercise.
    Persons clear() {
        KNOWLEDGE.gates().stream().map(Gate::finding).forEach(this::absent);
        return absent("reason-to-adapt-exercise", "reason-for-care-with-exercise", "leg-pain-any");
    }

    Persons present(String... findings) {
        return given(FindingStatus.PRESENT, findings);
    }

    Persons absent(String... findings) {
        return given(FindingStatus.ABSENT, findings);
    }

    Persons measured(String finding, double value, String unit) {
        observations.add(Observation.measured(finding, value, unit));
        return this;
    }

    Persons given(FindingStatus status, String... findings) {
        for (String finding : findings) {
            observations.removeIf(each -> each.finding().equals(finding));
            observations.add(Observation.of(finding, status));
        }
        return this;
    }

    PersonsCircumstances circumstances() {
        return circumstances(MovementFacts.NONE);
    }

    PersonsCircumstances circumstances(MovementFacts facts) {
        var presentation = new Presentation(
                "test",
                LocalDate.of(2026, 3, 2),
                Setting.PRIMARY_CARE,
                new Person(OptionalInt.of(age), sex),
                new Episode(OptionalInt.of(days), Optional.empty()),
                observations);
        return READER.read(presentation, ASSESSOR.assess(presentation), facts);
    }

    static Exercise exercise(String id) {
        Exercise exercise = MOVEMENT.exercises().get(id);
        if (exercise == null) {
            throw new IllegalArgumentException(id);
        }
        return exercise;
    }

    static List<Exercise> all() {
        return List.copyOf(MOVEMENT.exercises().values());
    }
}
