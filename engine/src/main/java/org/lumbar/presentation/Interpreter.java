package org.lumbar.presentation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.tree.Words;

/// Reads presentations against a content: resolves names and units, drops what is stale or long known, follows
/// implications and finds contradictions. The order of the observations does not matter.
public final class Interpreter {

    private static final int OLDEST = 120;

    private final FindingIndex index;
    private final Measurements measurements;
    private final Derivations derivations;
    private final boolean[] answersGate;
    private final boolean[] mayBeLongKnown;
    private final int longStandingDays;
    private final int staleDaysNeurological;
    private final int staleDaysOther;

    private Interpreter(Knowledge knowledge, FindingIndex index) {
        this.index = index;
        this.measurements = new Measurements(index);
        this.derivations = Derivations.of(index);
        this.answersGate = gateFindings(knowledge, index);
        this.mayBeLongKnown = mayBeLongKnown(index, derivations);
        this.longStandingDays = (int) knowledge.design().value("long-standing-days");
        this.staleDaysNeurological = (int) knowledge.design().value("gate-days-neurological");
        this.staleDaysOther = (int) knowledge.design().value("gate-days-other");
    }

    /// The interpreter of a content.
    public static Interpreter of(Knowledge knowledge) {
        return of(knowledge, FindingIndex.of(knowledge));
    }

    /// The interpreter of a content whose index is at hand.
    public static Interpreter of(Knowledge knowledge, FindingIndex index) {
        return new Interpreter(knowledge, index);
    }

    /// The numbers of the findings.
    public FindingIndex index() {
        return index;
    }

    /// Reads a presentation.
    public Interpretation interpret(Presentation presentation) {
        var reading = new Reading(index);
        person(presentation, reading);
        for (Observation observation : newestFirst(presentation)) {
            observe(presentation, observation, reading);
        }
        Answers answers = reading.close(derivations, (finding, seen) -> isStale(presentation, seen, finding));
        return new Interpretation(
                presentation,
                answers,
                reading.anyChangeToAsk(),
                reading.longKnown(),
                reading.problems(),
                reading.sides(),
                reading.notUsed());
    }

    private void person(Presentation presentation, Reading reading) {
        OptionalInt age = presentation.person().age();
        if (age.isPresent()) {
            if (age.getAsInt() < 0 || age.getAsInt() > OLDEST) {
                reading.problem(new Problem(
                        Problem.Kind.IMPOSSIBLE_VALUE,
                        List.of(FindingIndex.AGE),
                        "age " + age.getAsInt() + " is not possible; give the age in years, 0 to " + OLDEST + ".",
                        "the age is taken as unknown"));
                reading.notUsed(FindingIndex.AGE, Integer.toString(age.getAsInt()), "not a possible age");
            } else {
                reading.measure(index.require(FindingIndex.AGE), age.getAsInt());
            }
        }
        OptionalInt duration = presentation.episode().durationDays();
        if (duration.isPresent()) {
            if (duration.getAsInt() < 0) {
                reading.problem(new Problem(
                        Problem.Kind.IMPOSSIBLE_VALUE,
                        List.of(FindingIndex.EPISODE_DURATION),
                        "durationDays " + duration.getAsInt()
                                + " is not possible; give the days since the pain began, 0 or more.",
                        "the duration is taken as unknown"));
                reading.notUsed(
                        FindingIndex.EPISODE_DURATION,
                        Integer.toString(duration.getAsInt()),
                        "not a possible duration");
            } else {
                reading.measure(index.require(FindingIndex.EPISODE_DURATION), duration.getAsInt());
            }
        }
        Sex sex = presentation.person().sex();
        if (sex != Sex.UNKNOWN) {
            int female = index.require(FindingIndex.FEMALE);
            int male = index.require(FindingIndex.MALE);
            reading.say(
                    sex == Sex.FEMALE ? female : male,
                    FindingStatus.PRESENT,
                    Reading.UNSTATED,
                    presentation.date(),
                    "sex " + sex.id());
            reading.say(
                    sex == Sex.FEMALE ? male : female,
                    FindingStatus.ABSENT,
                    Reading.UNSTATED,
                    presentation.date(),
                    "sex " + sex.id());
        }
    }

    private void observe(Presentation presentation, Observation observation, Reading reading) {
        OptionalInt found = index.number(observation.finding());
        if (found.isEmpty()) {
            reading.problem(new Problem(
                    Problem.Kind.UNKNOWN_FINDING,
                    List.of(observation.finding()),
                    "the finding '" + Words.shortened(observation.finding()) + "' is not known."
                            + Words.maybe(observation.finding(), index.names())
                            + " `lumbar knowledge list --findings` prints all.",
                    "it is listed and not used"));
            reading.notUsed(observation.finding(), answer(observation), "not a known finding");
            return;
        }
        int number = found.getAsInt();
        Finding finding = index.finding(number);
        LocalDate seen = observation.date().orElse(presentation.date());
        if (seen.isAfter(presentation.date())
                || (observation.since().isPresent() && observation.since().get().isAfter(presentation.date()))) {
            LocalDate late = seen.isAfter(presentation.date())
                    ? seen
                    : observation.since().orElse(seen);
            reading.problem(new Problem(
                    Problem.Kind.FUTURE_DATE,
                    List.of(observation.finding()),
                    observation.finding() + " is dated " + late + ", after the assessment of " + presentation.date()
                            + "; correct one of the two dates.",
                    "it is listed and not used"));
            reading.notUsed(observation.finding(), answer(observation), "dated after the assessment");
            return;
        }
        if (observation.status() == FindingStatus.UNKNOWN) {
            return;
        }
        if (isLongKnown(presentation, observation, number)) {
            longKnown(observation, seen, number, reading);
        } else if (finding.kind() == Kind.QUANTITY || observation.value().isPresent()) {
            measurements.read(number, observation, seen, reading);
        } else if (observation.status() == FindingStatus.ABSENT && isStale(presentation, seen, number)) {
            reading.notUsed(
                    observation.finding(),
                    answer(observation),
                    "the 'no' of " + seen + " says nothing about today; ask again");
        } else {
            reading.observe(number, observation, seen);
        }
    }

    private void longKnown(Observation observation, LocalDate seen, int number, Reading reading) {
        boolean asked = observation.course() != Course.UNSTATED;
        reading.longKnown(number, asked);
        derivations.derivedFrom(number).forEach(derived -> reading.longKnown(derived, asked));
        reading.notUsed(
                observation.finding(),
                answer(observation),
                "known since " + observation.since().orElse(seen) + " and not worse: no news, so no evidence"
                        + (asked ? "" : "; ask whether there is any change"));
    }

    private boolean isLongKnown(Presentation presentation, Observation observation, int number) {
        return mayBeLongKnown[number]
                && observation.status() == FindingStatus.PRESENT
                && observation.course() != Course.WORSE
                && observation.since().isPresent()
                && observation.since().get().plusDays(longStandingDays).isBefore(presentation.date());
    }

    /// Whether a denial of this date says nothing today about a finding that a safety question covers.
    private boolean isStale(Presentation presentation, LocalDate seen, int number) {
        if (!answersGate[number] || !seen.isBefore(presentation.date())) {
            return false;
        }
        int days = index.finding(number).changesWithinHours() ? staleDaysNeurological : staleDaysOther;
        return seen.plusDays(days).isBefore(presentation.date());
    }

    /// The observations, the onset of the episode among them. Where one finding is spoken of twice they come
    /// newest first, and ties are broken by everything an observation holds, so that the order of the input
    /// does not matter.
    private List<Observation> newestFirst(Presentation presentation) {
        var sorted = new ArrayList<>(presentation.observations());
        presentation
                .episode()
                .onset()
                .ifPresent(onset ->
                        sorted.add(Observation.of(onset, FindingStatus.PRESENT).seenOn(presentation.date())));
        if (anyTwice(sorted)) {
            sorted.sort(Comparator.comparing((Observation each) -> each.date().orElse(presentation.date()))
                    .reversed()
                    .thenComparing(Observation::finding)
                    .thenComparing(Observation::status)
                    .thenComparing(Observation::side)
                    .thenComparingDouble(each -> each.value().orElse(Double.NEGATIVE_INFINITY))
                    .thenComparing(Observation::unit)
                    .thenComparing(each -> each.since().orElse(LocalDate.MAX))
                    .thenComparing(Observation::course)
                    .thenComparing(Observation::origin)
                    .thenComparing(each -> each.date().isPresent()));
        }
        return sorted;
    }

    private boolean anyTwice(List<Observation> observations) {
        var seen = new BitSet();
        for (Observation observation : observations) {
            OptionalInt number = index.number(observation.finding());
            if (number.isPresent()) {
                if (seen.get(number.getAsInt())) {
                    return true;
                }
                seen.set(number.getAsInt());
            }
        }
        return false;
    }

    private static boolean[] mayBeLongKnown(FindingIndex index, Derivations derivations) {
        boolean[] mayBe = new boolean[index.size()];
        for (int finding = 0; finding < mayBe.length; finding++) {
            mayBe[finding] = index.finding(finding).mayBeLongStanding()
                    || derivations.derivedFrom(finding).stream()
                            .anyMatch(derived -> index.finding(derived).mayBeLongStanding());
        }
        return mayBe;
    }

    private static boolean[] gateFindings(Knowledge knowledge, FindingIndex index) {
        boolean[] gates = new boolean[index.size()];
        for (Gate gate : knowledge.gates()) {
            gates[index.require(gate.finding())] = true;
            for (String member : gate.members()) {
                for (int implied : index.absentWith(index.require(member))) {
                    gates[implied] = true;
                }
            }
        }
        return gates;
    }

    /// The answer of an observation as a reader writes it.
    static String answer(Observation observation) {
        if (observation.value().isPresent()) {
            String unit = observation.unit().isEmpty() ? "" : " " + observation.unit();
            double value = observation.value().getAsDouble();
            return (Double.isFinite(value) ? Numbers.plain(value) : Double.toString(value)) + unit;
        }
        return observation.status().id();
    }
}
