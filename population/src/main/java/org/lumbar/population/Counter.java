package org.lumbar.population;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.lumbar.knowledge.Condition;
import org.lumbar.population.indicator.IndicatorResult;
import org.lumbar.population.indicator.IndicatorResult.Standing;
import org.lumbar.population.resource.PersonLine;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;

/// Counts judgements. The names of the counts are parts that are joined by a bar; [Names] has them.
public final class Counter {

    private static final int DECADE = 10;
    private static final int OLDEST = 90;

    /// The names of the expected numbers, in the order of the conditions.
    private final String[] expected;

    private Counter(List<String> conditions) {
        expected =
                conditions.stream().map(each -> Names.of(Names.EXPECTED, each)).toArray(String[]::new);
    }

    /// The counter of a kernel.
    public static Counter of(ScreeningKernel kernel) {
        return new Counter(
                kernel.knowledge().conditions().stream().map(Condition::id).toList());
    }

    /// Counts a judgement.
    public void count(Judgement judgement, Tally tally) {
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
        List<String> slices = slices(judgement);
        slices.forEach(each -> tally.add(Names.of(Names.LIVING, each)));
        if (judgement.isFlagged()) {
            tally.add(Names.FLAGGED);
        }
        for (IndicatorResult each : judgement.results()) {
            if (each.standing() == Standing.OUTSIDE) {
                continue; // most people are outside most indicators, and nobody asks how many
            }
            String standing = Names.standing(each.standing());
            slices.forEach(slice -> tally.add(Names.of(Names.INDICATOR, each.indicator(), standing, slice)));
        }
        if (!judgement.backPain()) {
            return;
        }
        slices.forEach(each -> tally.add(Names.of(Names.BACK_PAIN, each)));
        for (Observation each : judgement.reading().presentation().observations()) {
            if (each.status() != FindingStatus.UNKNOWN) {
                tally.add(Names.of(Names.FINDING, each.finding(), each.status().id()));
            }
        }
        judgement.brief().ifPresent(brief -> {
            String level = brief.urgency().level().id();
            slices.forEach(slice -> tally.add(Names.of(Names.URGENCY, level, slice)));
            expected(brief.logOdds(), tally);
        });
    }

    /// The sum of probabilities, in millionths, so that the order of adding does not matter.
    private void expected(double[] logOdds, Tally tally) {
        for (int i = 0; i < logOdds.length; i++) {
            double probability = 1 / (1 + Math.exp(-logOdds[i]));
            tally.add(expected[i], Math.round(probability * Names.MILLION));
        }
    }

    /// The groups a person is counted in: all, sex, age by ten years, both, and what is recorded of race and
    /// ethnicity.
    static List<String> slices(Judgement judgement) {
        Person person = judgement.reading().presentation().person();
        String sex = person.sex().id();
        String age = decade(person.age());
        List<String> slices = new ArrayList<>();
        slices.add(Names.ALL);
        slices.add(Names.slice(Names.SEX, sex));
        slices.add(Names.slice(Names.AGE, age));
        slices.add(Names.slice(Names.AGE_AND_SEX, age + " " + sex));
        slices.add(Names.slice(
                Names.RACE,
                orUnrecorded(judgement.record().line().map(PersonLine::race).orElse(""))));
        slices.add(Names.slice(
                Names.ETHNICITY,
                orUnrecorded(
                        judgement.record().line().map(PersonLine::ethnicity).orElse(""))));
        return slices;
    }

    private static String orUnrecorded(String words) {
        return words.isBlank() ? "not recorded" : words;
    }

    private static String decade(OptionalInt age) {
        if (age.isEmpty()) {
            return "unknown";
        }
        int begin = Math.min(age.getAsInt() / DECADE * DECADE, OLDEST);
        return begin == OLDEST ? OLDEST + "+" : begin == 0 ? "00-09" : begin + "-" + (begin + DECADE - 1);
    }
}
