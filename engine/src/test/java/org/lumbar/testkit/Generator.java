package org.lumbar.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Knowledge;
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

/// Makes legal presentations of any kind from a seed. The seed is `-Dlumbar.seed=...`, the number of inputs
/// `-Dlumbar.inputs=...`; both are fixed by default, and every failure names the seed.
public final class Generator {

    private static final long SEED = Long.getLong("lumbar.seed", 20_260_302L);
    private static final int INPUTS = Integer.getInteger("lumbar.inputs", 10_000);
    private static final int MOST_FINDINGS = 30;

    private final Random random;
    private final long seed;
    private final List<Finding> findings;
    private final List<Finding> likelier;
    private final List<Gate> gates;
    private int adultAge = 18;
    private int oldest = 100;

    private Generator(Knowledge knowledge, long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        this.findings = knowledge.findings().stream()
                .filter(finding -> !List.of(
                                FindingIndex.AGE, FindingIndex.EPISODE_DURATION, FindingIndex.FEMALE, FindingIndex.MALE)
                        .contains(finding.id()))
                .toList();
        List<Finding> redFlags = findings.stream().filter(Finding::redFlag).toList();
        this.likelier = redFlags.isEmpty() ? findings : redFlags;
        this.gates = knowledge.gates();
    }

    /// A generator whose seed differs from test to test.
    public static Generator of(Knowledge knowledge, String test) {
        return new Generator(knowledge, SEED * 31 + test.hashCode());
    }

    /// How many inputs a property is tried on.
    public static int inputs() {
        return INPUTS;
    }

    public Random random() {
        return random;
    }

    /// Names the input, for messages.
    public String input(int number) {
        return "seed " + SEED + " (" + seed + "), input " + number;
    }

    /// The same for people of other ages.
    public Generator aged(int from, int upTo) {
        adultAge = from;
        oldest = upTo;
        return this;
    }

    public Presentation presentation() {
        return presentation(0.1);
    }

    /// A presentation of up to thirty findings.
    ///
    /// @param dated share of observations that carry a date, a begin or a course
    public Presentation presentation(double dated) {
        List<Observation> observations = new ArrayList<>();
        int count = random.nextInt(MOST_FINDINGS + 1);
        double share = random.nextDouble();
        for (int i = 0; i < count; i++) {
            List<Finding> from = random.nextInt(3) == 0 ? likelier : findings;
            observations.add(observation(from.get(random.nextInt(from.size())), share, dated));
        }
        if (random.nextInt(3) == 0) {
            double denied = random.nextDouble();
            for (Gate gate : gates) {
                if (random.nextDouble() < denied) {
                    observations.add(Observation.of(gate.finding(), FindingStatus.ABSENT));
                }
            }
        }
        Setting[] settings = Setting.values();
        Sex[] sexes = Sex.values();
        return new Presentation(
                "generated",
                Case.TODAY,
                settings[random.nextInt(settings.length)],
                new Person(
                        random.nextInt(10) == 0
                                ? OptionalInt.empty()
                                : OptionalInt.of(adultAge + random.nextInt(oldest - adultAge + 1)),
                        sexes[random.nextInt(sexes.length)]),
                new Episode(
                        random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(400)),
                        Optional.empty()),
                observations);
    }

    public Observation observation(Finding finding, double sharePresent, double dated) {
        Observation observation;
        if (finding.kind() == Kind.QUANTITY) {
            observation = Observation.measured(finding.id(), value(finding), "");
        } else {
            double draw = random.nextDouble();
            FindingStatus status = draw < 0.05
                    ? FindingStatus.UNKNOWN
                    : random.nextDouble() < sharePresent ? FindingStatus.PRESENT : FindingStatus.ABSENT;
            observation = Observation.of(finding.id(), status);
        }
        if (finding.sided() && random.nextBoolean()) {
            Side[] sides = Side.values();
            observation = observation.on(sides[random.nextInt(sides.length)]);
        }
        if (random.nextDouble() < dated) {
            observation = observation.seenOn(Case.TODAY.minusDays(random.nextInt(20)));
        }
        if (random.nextDouble() < dated) {
            Course[] courses = Course.values();
            observation = observation.since(
                    Case.TODAY.minusDays(random.nextInt(800)), courses[random.nextInt(courses.length)]);
        }
        return observation;
    }

    private double value(Finding finding) {
        Range range = finding.possible().orElse(new Range(0, true, 100, true));
        double low = Double.isInfinite(range.low()) ? 0 : range.low();
        double high = Double.isInfinite(range.high()) ? 1000 : range.high();
        // whole numbers, with the ends among them, the lower third drawn more often
        double width = random.nextBoolean() ? high - low : (high - low) / 3;
        return Math.min(high, low + Math.rint(random.nextDouble() * width));
    }
}
