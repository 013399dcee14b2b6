package org.lumbar.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Side;

/// Draws people from a seed; every failure names the seed.
final class Anyone {

    private static final int MOST_FINDINGS = 25;
    private static final List<String> OF_THE_PERSON =
            List.of(FindingIndex.AGE, FindingIndex.EPISODE_DURATION, FindingIndex.FEMALE, FindingIndex.MALE);

    private final Random random;
    private final List<Finding> findings;

    Anyone(long seed) {
        random = new Random(seed);
        findings = Validator.KNOWLEDGE.findings().stream()
                .filter(each -> !OF_THE_PERSON.contains(each.id()))
                .toList();
    }

    Presentation next(String id) {
        List<Observation> observations = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        int wanted = random.nextInt(MOST_FINDINGS);
        while (observations.size() < wanted) {
            Finding finding = findings.get(random.nextInt(findings.size()));
            if (!seen.contains(finding.id())) {
                seen.add(finding.id());
                observations.add(observation(finding));
            }
        }
        OptionalInt age = random.nextInt(10) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(100));
        OptionalInt days = random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(500));
        return new Presentation(
                id,
                People.TODAY,
                Setting.values()[random.nextInt(Setting.values().length)],
                new Person(age, Sex.values()[random.nextInt(Sex.values().length)]),
                new Episode(days, Optional.empty()),
                observations);
    }

    private Observation observation(Finding finding) {
        Observation made = finding.kind() == Finding.Kind.QUANTITY
                ? Observation.measured(finding.id(), value(finding), random.nextBoolean() ? finding.unit() : "")
                : Observation.of(finding.id(), random.nextBoolean() ? FindingStatus.PRESENT : FindingStatus.ABSENT);
        if (finding.sided() && random.nextBoolean()) {
            made = made.on(Side.values()[random.nextInt(Side.values().length)]);
        }
        if (random.nextInt(3) == 0) {
            made = made.seenOn(People.TODAY.minusDays(random.nextInt(20))).from("Observation/" + finding.id());
        }
        return random.nextInt(4) == 0
                ? made.since(
                        People.TODAY.minusDays(20 + random.nextInt(800)),
                        Course.values()[random.nextInt(Course.values().length)])
                : made;
    }

    private double value(Finding finding) {
        Range range = finding.possible().orElse(new Range(0, true, 100, true));
        double low = Double.isInfinite(range.low()) ? 0 : range.low();
        double high = Double.isInfinite(range.high()) ? 1000 : range.high();
        return Math.min(high, low + Math.rint(random.nextDouble() * (high - low)));
    }
}
