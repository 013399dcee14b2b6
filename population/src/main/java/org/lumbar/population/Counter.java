package org.lumbar.population;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.lumbar.knowledge.Condition;
import org.lumbar.population.Tally.Cell;
import org.lumbar.population.indicator.IndicatorResult;
import org.lumbar.population.indicator.IndicatorResult.Standing;
import org.lumbar.population.resource.PersonLine;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;

/// Counts judgements into a tally. The names of the counts are parts that are joined by a bar; [Names] has
/// them. It keeps hold of the counts it has made, since making their names for each person would take as long
/// as judging them. For one thread.
public final class Counter {

    private static final int DECADE = 10;
    private static final List<String> DECADES =
            List.of("00-09", "10-19", "20-29", "30-39", "40-49", "50-59", "60-69", "70-79", "80-89", "90+");
    private static final Subject LIVING = new Subject(Names.LIVING);
    private static final Subject BACK_PAIN = new Subject(Names.BACK_PAIN);

    private final Tally tally;
    private final List<String> conditions;
    private Cell[] expected = new Cell[0];
    private final Map<Group, Map<Subject, Cell[]>> bySlice = new HashMap<>();
    private final Map<FindingStatus, Map<String, Cell>> findings = new EnumMap<>(FindingStatus.class);

    private Counter(List<String> conditions, Tally tally) {
        this.conditions = conditions;
        this.tally = tally;
    }

    /// The counter of a kernel that counts into a tally.
    public static Counter of(ScreeningKernel kernel, Tally tally) {
        return new Counter(
                kernel.knowledge().conditions().stream().map(Condition::id).toList(), tally);
    }

    /// What people are told apart by.
    private record Group(String sex, String age, String race, String ethnicity) {

        static Group of(Judgement judgement) {
            Person person = judgement.reading().presentation().person();
            Optional<PersonLine> line = judgement.record().line();
            return new Group(
                    person.sex().id(),
                    decade(person.age()),
                    line.map(PersonLine::race).orElse(""),
                    line.map(PersonLine::ethnicity).orElse(""));
        }

        /// The slices a person is counted in: all, sex, age by ten years, both, and what is recorded of race and
        /// ethnicity.
        List<String> slices() {
            return List.of(
                    Names.ALL,
                    Names.slice(Names.SEX, sex),
                    Names.slice(Names.AGE, age),
                    Names.slice(Names.AGE_AND_SEX, age + " " + sex),
                    Names.slice(Names.RACE, orUnrecorded(race)),
                    Names.slice(Names.ETHNICITY, orUnrecorded(ethnicity)));
        }
    }

    /// What is counted by slice.
    private record Subject(String name, String of, String standing) {

        Subject(String name) {
            this(name, "", "");
        }

        String[] parts(String slice) {
            return Stream.of(name, of, standing, slice)
                    .filter(each -> !each.isEmpty())
                    .toArray(String[]::new);
        }
    }

    /// Counts a judgement.
    public void count(Judgement judgement) {
        tally.add(Names.PERSONS);
        tally.add(Names.CONFLICTS, judgement.record().conflicts());
        for (CohortHit each : judgement.cohorts()) {
            tally.add(Names.of(
                    Names.COHORT_ROWS, each.code().system(), each.code().code(), each.kind()));
        }
        if (judgement.dead()) {
            tally.add(Names.DEAD);
            return;
        }
        var group = Group.of(judgement);
        count(group, LIVING);
        if (judgement.isFlagged()) {
            tally.add(Names.FLAGGED);
        }
        for (IndicatorResult each : judgement.results()) {
            // most people are outside most indicators, and nobody asks how many
            if (each.standing() != Standing.OUTSIDE) {
                count(
                        group,
                        new Subject(
                                Names.INDICATOR,
                                each.indicator(),
                                each.standing().id()));
            }
        }
        if (!judgement.backPain()) {
            return;
        }
        count(group, BACK_PAIN);
        for (Observation each : judgement.reading().presentation().observations()) {
            if (each.status() != FindingStatus.UNKNOWN) {
                finding(each).add(1);
            }
        }
        judgement.brief().ifPresent(brief -> {
            count(group, new Subject(Names.URGENCY, brief.urgency().level().id(), ""));
            expected(brief.logOdds());
        });
    }

    private void count(Group group, Subject subject) {
        Cell[] cells = bySlice.computeIfAbsent(group, _ -> new HashMap<>())
                .computeIfAbsent(
                        subject,
                        _ -> group.slices().stream()
                                .map(slice -> tally.cell(Names.of(subject.parts(slice))))
                                .toArray(Cell[]::new));
        for (Cell each : cells) {
            each.add(1);
        }
    }

    private Cell finding(Observation answer) {
        return findings.computeIfAbsent(answer.status(), _ -> new HashMap<>())
                .computeIfAbsent(
                        answer.finding(),
                        id -> tally.cell(
                                Names.of(Names.FINDING, id, answer.status().id())));
    }

    /// The sum of probabilities, in millionths, so that the order of adding does not matter.
    private void expected(double[] logOdds) {
        if (expected.length == 0) {
            expected = conditions.stream()
                    .map(each -> tally.cell(Names.of(Names.EXPECTED, each)))
                    .toArray(Cell[]::new);
        }
        for (int i = 0; i < logOdds.length; i++) {
            double probability = 1 / (1 + Math.exp(-logOdds[i]));
            expected[i].add(Math.round(probability * Names.MILLION));
        }
    }

    private static String orUnrecorded(String words) {
        return words.isBlank() ? "not recorded" : words;
    }

    private static String decade(OptionalInt age) {
        return age.isEmpty() ? "unknown" : DECADES.get(Math.min(age.getAsInt() / DECADE, DECADES.size() - 1));
    }
}
