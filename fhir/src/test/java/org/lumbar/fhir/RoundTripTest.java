package org.lumbar.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Side;

/// A presentation written as resources and read back is the same presentation.
class RoundTripTest {

    private static final Knowledge KNOWLEDGE = KnowledgeResource.knowledge();
    private static final RecordReader READER = RecordReader.of(KNOWLEDGE, KnowledgeResource.recordMapping());
    private static final PresentationResources WRITER = PresentationResources.of(KNOWLEDGE);
    private static final LocalDate ANOTHER_DAY = LocalDate.of(2031, 7, 1);
    private static final int PERSONS = 300;
    private static final long SEED = 20261123;

    @Test
    void nothingIsLostOnTheWayToFhirAndBack() {
        var random = new Random(SEED);
        for (int i = 0; i < PERSONS; i++) {
            Presentation presentation = presentation(random, i);
            assertThat(back(presentation)).as("person %d of seed %d", i, SEED).isEqualTo(presentation);
        }
    }

    @Test
    void aPresentationOfWhichNothingIsKnownComesBackEmpty() {
        var nothing = new Presentation(
                "", LocalDate.of(2026, 3, 2), Setting.COMMUNITY, Person.UNKNOWN, Episode.UNKNOWN, List.of());
        assertThat(back(nothing)).isEqualTo(nothing);
    }

    private static Presentation back(Presentation presentation) {
        String json = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(WRITER.bundle(presentation));
        List<PatientRecord> records = READER.read(json, "the round trip", ANOTHER_DAY, Setting.PRIMARY_CARE);
        assertThat(records).hasSize(1);
        assertThat(records.getFirst().notes()).isEmpty();
        return records.getFirst().presentation();
    }

    private static Presentation presentation(Random random, int number) {
        List<Observation> observations = new ArrayList<>();
        List<Finding> findings = KNOWLEDGE.findings();
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            Finding finding = findings.get(random.nextInt(findings.size()));
            if (!List.of(FindingIndex.AGE, FindingIndex.EPISODE_DURATION).contains(finding.id())) {
                observations.add(observation(finding, random));
            }
        }
        Setting[] settings = Setting.values();
        Sex[] sexes = Sex.values();
        return new Presentation(
                random.nextBoolean() ? "case-" + number : "",
                LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)),
                settings[random.nextInt(settings.length)],
                new Person(
                        random.nextBoolean() ? OptionalInt.of(random.nextInt(100)) : OptionalInt.empty(),
                        sexes[random.nextInt(sexes.length)]),
                new Episode(
                        random.nextBoolean() ? OptionalInt.of(random.nextInt(4000)) : OptionalInt.empty(),
                        random.nextBoolean() ? Optional.of("onset-lifting") : Optional.empty()),
                observations);
    }

    private static Observation observation(Finding finding, Random random) {
        FindingStatus[] statuses = FindingStatus.values();
        Course[] courses = Course.values();
        Side[] sides = Side.values();
        Observation answer = finding.kind() == Kind.QUANTITY
                ? Observation.measured(
                        finding.id(),
                        random.nextInt(10_000) / 64.0,
                        switch (random.nextInt(3)) {
                            case 0 -> "";
                            case 1 ->
                                finding.unit().equals("{score}")
                                                || finding.unit().equals("1")
                                        ? ""
                                        : finding.unit();
                            default -> "furlong";
                        })
                : Observation.of(finding.id(), statuses[random.nextInt(statuses.length)]);
        if (finding.sided()) {
            answer = answer.on(sides[random.nextInt(sides.length)]);
        }
        if (random.nextBoolean()) {
            answer = answer.seenOn(LocalDate.of(2025, 12, 1).plusDays(random.nextInt(500)));
        }
        if (random.nextBoolean()) {
            answer = answer.since(
                    LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5000)), courses[random.nextInt(courses.length)]);
        }
        return random.nextBoolean() ? answer.from("examination of " + random.nextInt(9)) : answer;
    }
}
