package org.lumbar.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lumbar.knowledge.EventKind;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.pathway.Diary.Reached;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.testkit.Engine;

/// Wherever somebody stands on the pathway, every emergency rule leads to emergency on the day on which it fires. It is
/// told late on
/// the day on which the state was reached.
class EmergencyFromEveryStateTest {

    private static final Knowledge KNOWLEDGE = Engine.real().knowledge();

    /// Presentations tried for each rule and state.
    private static final int ENOUGH = 2;

    private static List<RedFlagRule> emergencies() {
        return KNOWLEDGE.redFlagRules().stream()
                .filter(rule -> rule.urgency().level() == Level.EMERGENCY)
                .toList();
    }

    private static List<String> states() {
        return List.copyOf(Diary.REPLAYER.pathway().states().keySet());
    }

    @Test
    void everyStateCanBeReached() {
        assertThat(states()).hasSize(15);
        for (String state : states()) {
            Reached reached = Diary.to(state);
            assertThat(reached.diary().on(reached.day()).state().id()).isEqualTo(state);
        }
    }

    @TestFactory
    Stream<DynamicTest> fromEveryStateEveryEmergencyRuleLeadsToEmergency() {
        assertThat(emergencies()).hasSizeGreaterThan(30);
        return emergencies().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    List<String> notReached = new ArrayList<>();
                    for (String state : states()) {
                        if (!leadsToEmergency(rule, state)) {
                            notReached.add(state);
                        }
                    }
                    assertThat(notReached)
                            .as("states from which " + rule.id() + " does not lead to emergency")
                            .isEmpty();
                }));
    }

    /// Whether some smallest presentation fires the rule in that state, and those that do lead to emergency.
    private static boolean leadsToEmergency(RedFlagRule rule, String state) {
        int fired = 0;
        for (MinimalPresentations.Answers answers : new MinimalPresentations(KNOWLEDGE).of(rule.when())) {
            Reached reached = Diary.to(state);
            Diary diary = reached.diary();
            if (answers.quantities().containsKey("age")) {
                diary.aged(answers.quantities().get("age").intValue());
            }
            if (answers.findings().getOrDefault("female", false)) {
                diary.female();
            }
            int day = reached.day();
            if (answers.quantities().containsKey("episode-duration")) {
                diary.begunBefore(
                        Math.max(0, answers.quantities().get("episode-duration").intValue() - day));
            }
            if (!diary.on(reached.day()).state().id().equals(state)) {
                continue;
            }
            diary.with(Diary.at(Diary.event(day, EventKind.ANSWERS, "", "", "", observations(answers)), "23:00"));
            Position position = diary.on(day);
            boolean fires = position.today().urgency().because().stream()
                    .anyMatch(reason -> reason.id().equals(rule.id()));
            if (fires && !position.state().id().equals("emergency")) {
                return false;
            }
            fired += fires ? 1 : 0;
            if (fired == ENOUGH) {
                return true;
            }
        }
        return fired > 0;
    }

    private static Observation[] observations(MinimalPresentations.Answers answers) {
        List<Observation> observations = new ArrayList<>();
        answers.findings().forEach((finding, present) -> {
            if (!finding.equals("female") && !finding.equals("male")) {
                observations.add(Observation.of(finding, present ? FindingStatus.PRESENT : FindingStatus.ABSENT));
            }
        });
        answers.quantities().forEach((quantity, value) -> {
            if (!quantity.equals("age") && !quantity.equals("episode-duration")) {
                observations.add(Observation.measured(quantity, value, ""));
            }
        });
        return observations.toArray(Observation[]::new);
    }
}
