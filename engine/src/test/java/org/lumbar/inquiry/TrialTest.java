package org.lumbar.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.Generator;
import org.lumbar.testkit.RandomContent;
import org.lumbar.triage.Situation;
import org.lumbar.triage.Triage;

/// The fast path looks at what an answer touches only; here everything is worked out anew beside it.
class TrialTest {

    private static final int FINDINGS_TRIED = 8;

    private static Trial trial(Engine engine, Map<Setting, Touched> touched, Situation situation) {
        Touched ofSetting = touched.computeIfAbsent(
                situation.setting(), setting -> Touched.of(engine.index(), engine.triage(), setting));
        return new Trial(
                engine.index(),
                engine.triage(),
                ofSetting,
                situation,
                engine.weighings(situation),
                engine.sources(situation, situation.answers()),
                engine.openGates(situation));
    }

    @Test
    void theFastPathEqualsAFullRecomputationOnTheRealContent() {
        Engine engine = Engine.real();
        Generator generator = Generator.of(engine.knowledge(), "TrialTest").aged(15, 100);
        Map<Setting, Touched> touched = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (int input = 0; tried < Generator.inputs(); input++) {
            Situation situation = engine.situation(generator.presentation(0));
            tried += compare(engine, touched, situation, FINDINGS_TRIED, generator, generator.input(input), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theFastPathEqualsAFullRecomputationOnRandomContents() {
        compareOnRandomContents(true);
    }

    @Test
    void theFastPathEqualsAFullRecomputationAlsoWithEstablishingPicturesAndDeepFamilies() {
        compareOnRandomContents(false);
    }

    private static void compareOnRandomContents(boolean plain) {
        Generator generator = Generator.of(Engine.real().knowledge(), "TrialTest.random");
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (int content = 0; tried < Generator.inputs(); content++) {
            Engine engine =
                    Engine.of(RandomContent.of(generator.random(), Engine.real().knowledge(), plain));
            Generator people = Generator.of(engine.knowledge(), "TrialTest.random" + content);
            Map<Setting, Touched> touched = new HashMap<>();
            for (int input = 0; input < 20; input++) {
                Situation situation = engine.situation(people.presentation(0));
                String where = "content " + content + ", " + people.input(input);
                tried += compare(engine, touched, situation, FINDINGS_TRIED, people, where, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// Tries some unanswered findings, and returns how many.
    private static int compare(
            Engine engine,
            Map<Setting, Touched> touched,
            Situation situation,
            int most,
            Generator generator,
            String input,
            List<String> wrong) {
        Trial trial = trial(engine, touched, situation);
        assertThat(trial.level()).as(input).isEqualTo(engine.level(situation));
        assertThat(trial.logOdds())
                .as(input)
                .containsExactly(engine.reasoner().logOdds(situation.setting(), situation.answers()), within(1e-9));
        int tried = 0;
        for (int each = 0; each < most; each++) {
            int number = generator.random().nextInt(engine.index().size());
            Finding finding = engine.index().finding(number);
            boolean ofPerson = List.of(FindingIndex.FEMALE, FindingIndex.MALE).contains(finding.id());
            if (ofPerson
                    || finding.kind() != Finding.Kind.BOOLEAN
                    || !situation.answers().isUnknown(number)) {
                continue;
            }
            tried++;
            String where = input + " " + finding.id();
            Answers present = changed(situation.answers(), engine.index().presentWith(number), FindingStatus.PRESENT);
            int ifPresent = trial.ifPresent(number);
            if (ifPresent != engine.level(situation, present)) {
                wrong.add(where + " present: fast " + ifPresent + ", anew " + engine.level(situation, present));
            }
            // where no probability can change the level, none is worked out
            if (situation.adult()
                    && highest(engine, situation) < engine.triage().urgentRank()) {
                probabilities(engine, trial, situation, present, where, wrong);
            }
            Answers absent = changed(situation.answers(), engine.index().absentWith(number), FindingStatus.ABSENT);
            int ifAbsent = trial.ifAbsent(number);
            if (ifAbsent != engine.level(situation, absent)) {
                wrong.add(where + " absent: fast " + ifAbsent + ", anew " + engine.level(situation, absent));
            }
        }
        return tried;
    }

    private static int highest(Engine engine, Situation situation) {
        int highest = 0;
        for (int rank : engine.sources(situation, situation.answers())) {
            highest = Math.max(highest, rank);
        }
        return highest;
    }

    private static void probabilities(
            Engine engine, Trial trial, Situation situation, Answers present, String where, List<String> wrong) {
        double[] anew = engine.reasoner().logOdds(situation.setting(), present);
        double[] asItStands = trial.logOdds();
        for (int condition = 0; condition < anew.length; condition++) {
            // what reaches no threshold above the present level decides nothing and need not be worked out; the rest
            // keeps its value or is exact
            double urgent = engine.triage().urgentLogOdds(condition);
            boolean routineDecides = highest(engine, situation) == Triage.NONE || Double.isInfinite(urgent);
            double threshold = routineDecides ? Math.min(urgent, engine.triage().routineLogOdds()) : urgent;
            boolean changes = Math.abs(anew[condition] - asItStands[condition]) > 1e-9;
            boolean decides =
                    Math.max(anew[condition], changes ? trial.tried(condition) : anew[condition]) >= threshold;
            if (changes && decides && Math.abs(trial.tried(condition) - anew[condition]) > 1e-9) {
                wrong.add(where + " present: condition " + condition + " fast " + trial.tried(condition) + ", anew "
                        + anew[condition]);
            }
        }
    }

    private static Answers changed(Answers answers, int[] findings, FindingStatus status) {
        Answers changed = answers.copy();
        for (int finding : findings) {
            if (changed.isUnknown(finding)) {
                changed.set(finding, status);
            }
        }
        return changed;
    }

    @Test
    void tryingLeavesNoTrace() {
        Engine engine = Engine.real();
        Generator generator = Generator.of(engine.knowledge(), "TrialTest.trace");
        Map<Setting, Touched> touched = new HashMap<>();
        for (int input = 0; input < 200; input++) {
            Situation situation = engine.situation(generator.presentation());
            Trial trial = trial(engine, touched, situation);
            int[] first = new int[2 * engine.index().size()];
            int[] second = new int[first.length];
            for (int[] levels : List.of(first, second)) {
                for (int finding = 0; finding < engine.index().size(); finding++) {
                    if (situation.answers().isUnknown(finding)) {
                        levels[2 * finding] = trial.ifPresent(finding);
                        levels[2 * finding + 1] = trial.ifAbsent(finding);
                    }
                }
            }
            assertThat(first).as(generator.input(input)).isEqualTo(second);
        }
    }
}
