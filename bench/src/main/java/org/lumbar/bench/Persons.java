package org.lumbar.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.Frequency;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Interpreter;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;

/// Makes persons with back pain for the benchmarks: a fixed seed, adults of both sexes, all settings, some 40
/// answered findings among those of which a frequency in plain back pain is known, present as often as that
/// frequency says.
public final class Persons {

    /// Answers of a person on the average, however many findings the content knows.
    private static final double ANSWERS = 40;

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Persons() {}

    /// Persons without contradictions.
    ///
    /// @param count how many
    /// @param seed seed of the generator
    public static List<Presentation> generate(Knowledge knowledge, int count, long seed) {
        var random = new SplittableRandom(seed);
        Interpreter interpreter = Interpreter.of(knowledge);
        List<Finding> asked = knowledge.findings().stream()
                .filter(finding -> finding.kind() == Kind.BOOLEAN && finding.obtained() != Obtained.IMAGING)
                .filter(finding -> knowledge.frequencies().containsKey(finding.id()))
                .toList();
        List<Presentation> persons = new ArrayList<>();
        while (persons.size() < count) {
            Presentation person = person(knowledge, asked, random, persons.size());
            if (interpreter.interpret(person).problems().isEmpty()) {
                persons.add(person);
            }
        }
        return persons;
    }

    private static Presentation person(Knowledge knowledge, List<Finding> asked, SplittableRandom random, int number) {
        List<Observation> observations = new ArrayList<>();
        observations.add(Observation.of("lbp", FindingStatus.PRESENT));
        for (Finding finding : asked) {
            Frequency frequency = knowledge.frequencies().get(finding.id());
            if (frequency != null && random.nextDouble() < ANSWERS / asked.size()) {
                boolean present = random.nextDouble() < frequency.share();
                observations.add(Observation.of(finding.id(), present ? FindingStatus.PRESENT : FindingStatus.ABSENT));
            }
        }
        Setting[] settings = Setting.values();
        return new Presentation(
                "person-" + number,
                DAY,
                settings[random.nextInt(settings.length)],
                new Person(OptionalInt.of(18 + random.nextInt(75)), random.nextBoolean() ? Sex.FEMALE : Sex.MALE),
                new Episode(OptionalInt.of(random.nextInt(200)), Optional.empty()),
                observations);
    }
}
