package org.lumbar.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Contraindication;
import org.lumbar.knowledge.Contraindication.Action;
import org.lumbar.knowledge.Guideline;
import org.lumbar.knowledge.Intervention;
import org.lumbar.presentation.Presentation;
import org.lumbar.reasoning.Terms;
import org.lumbar.reasoning.Truth;
import org.lumbar.testkit.Ways;
import org.lumbar.testkit.Ways.Answer;

/// What is forbidden is never offered: over all interventions, all answers that forbid them, all conditions they are
/// used for, every phase and every guideline.
class ForbiddenCareTest {

    private static final Set<Decision> FREE = EnumSet.of(Decision.OFFER, Decision.CONSIDER);
    private static final Terms TERMS =
            new Terms(Plans.ENGINE.index(), Plans.ENGINE.knowledge().predicates());
    private static final Ways WAYS = new Ways(Plans.ENGINE.knowledge());

    @Test
    void noAnswerThatForbidsAnInterventionLeavesItOffered() {
        int tried = 0;
        for (Contraindication rule : rules(Action.BLOCK)) {
            for (Map<String, Answer> way : ways(rule)) {
                for (Recommendation each : everywhere(rule, way)) {
                    assertThat(each.decision()).as(where(rule, way, each)).isEqualTo(Decision.DO_NOT_OFFER);
                    assertThat(each.because())
                            .as(where(rule, way, each))
                            .anySatisfy(reason -> assertThat(reason.id()).isEqualTo(rule.id()));
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(5000);
    }

    @Test
    void whatMustWaitIsNeitherOfferedNorConsideredNorAskedFor() {
        for (Contraindication rule : rules(Action.HOLD)) {
            for (Map<String, Answer> way : ways(rule)) {
                for (Recommendation each : everywhere(rule, way)) {
                    assertThat(each.decision()).as(where(rule, way, each)).isIn(Decision.DEFER, Decision.DO_NOT_OFFER);
                }
            }
        }
    }

    @Test
    void aWarningStandsBesideTheDecisionAndDoesNotLoosenIt() {
        for (Contraindication rule : rules(Action.WARN)) {
            for (Map<String, Answer> way : ways(rule)) {
                for (Recommendation each : everywhere(rule, way)) {
                    assertThat(each.because()).as(where(rule, way, each)).anySatisfy(reason -> {
                        assertThat(reason.id()).isEqualTo(rule.id());
                        assertThat(reason.kind()).isEqualTo(Reason.Kind.CAUTION);
                    });
                }
            }
        }
    }

    @Test
    void whereAForbiddingAnswerIsNotKnownItIsAskedFirst() {
        Presentation nothing = Plans.base(10);
        for (Intervention intervention :
                Plans.ENGINE.knowledge().care().interventions().values()) {
            boolean undecided = Plans.ENGINE.knowledge().care().contraindications().stream()
                    .filter(rule -> rule.interventions().contains(intervention.id()))
                    .filter(rule -> rule.asks() && rule.action() != Action.WARN)
                    .anyMatch(rule -> truth(rule, nothing) == Truth.UNKNOWN);
            if (!undecided) {
                continue;
            }
            for (Recommendation each : Plans.of(
                    Plans.plan(nothing, Plans.conditions(intervention), List.of(), Guideline.NICE),
                    intervention.id())) {
                assertThat(each.decision()).as(intervention.id()).isNotIn(FREE);
                assertThat(each.ask()).as(intervention.id()).isNotEmpty();
            }
        }
    }

    @Test
    void whileAGateThatBarsItIsOpenAnInterventionIsAskedForFirst() {
        var gates = Plans.ENGINE.gates().gates();
        for (Intervention intervention :
                Plans.ENGINE.knowledge().care().interventions().values()) {
            for (int gate : IntStream.range(0, gates.size()).toArray()) {
                if (!intervention.barredByGates().contains(gates.get(gate).finding())) {
                    continue;
                }
                for (Guideline guideline : Plans.PROFILES) {
                    for (Recommendation each : Plans.of(
                            Plans.plan(Plans.base(200), Plans.conditions(intervention), List.of(gate), guideline),
                            intervention.id())) {
                        assertThat(each.decision()).as(intervention.id()).isNotIn(FREE);
                        assertThat(each.ask())
                                .as(intervention.id())
                                .contains(gates.get(gate).finding());
                    }
                }
            }
        }
    }

    @Test
    void manipulationMobilisationEpiduralAndTractionWaitForEverySafetyQuestion() {
        for (String id : List.of("spinal-manipulation", "mobilisation", "epidural-steroid-lumbar", "traction")) {
            Intervention intervention =
                    Plans.ENGINE.knowledge().care().interventions().get(id);
            assertThat(intervention.barredByGates())
                    .as(id)
                    .contains(
                            "bladder-bowel-change",
                            "saddle-genital-numbness",
                            "weakness-progressing",
                            "fever-or-chills",
                            "infection-risk",
                            "cancer-history",
                            "trauma-any",
                            "anticoagulant");
        }
    }

    private static List<Contraindication> rules(Action action) {
        List<Contraindication> rules = Plans.ENGINE.knowledge().care().contraindications().stream()
                .filter(rule -> rule.action() == action)
                .filter(rule -> rule.interventions().stream()
                        .anyMatch(Plans.ENGINE.knowledge().care().interventions()::containsKey))
                .toList();
        assertThat(rules).as(action.id()).isNotEmpty();
        return rules;
    }

    /// The ways that do make the rule true; a rule without one could never forbid anything.
    private static List<Map<String, Answer>> ways(Contraindication rule) {
        List<Map<String, Answer>> ways = WAYS.of(rule.when()).stream()
                .filter(way -> truth(rule, WAYS.over(Plans.base(10), way)) == Truth.TRUE)
                .toList();
        assertThat(ways).as(rule.id()).isNotEmpty();
        return ways;
    }

    private static Truth truth(Contraindication rule, Presentation presentation) {
        var situation = Plans.ENGINE.situation(presentation);
        return TERMS.of(rule.when()).evaluate(situation.answers(), situation.setting());
    }

    /// What every plan in which the way holds says of the interventions of the rule.
    private static List<Recommendation> everywhere(Contraindication rule, Map<String, Answer> way) {
        List<Recommendation> all = new ArrayList<>();
        for (int days : Plans.DAYS) {
            Presentation presentation = WAYS.over(Plans.base(days), way);
            if (truth(rule, presentation) != Truth.TRUE) {
                continue;
            }
            for (String id : rule.interventions()) {
                Intervention intervention =
                        Plans.ENGINE.knowledge().care().interventions().get(id);
                if (intervention == null) {
                    continue;
                }
                for (Guideline guideline : Plans.PROFILES) {
                    all.addAll(Plans.of(
                            Plans.plan(presentation, Plans.conditions(intervention), List.of(), guideline), id));
                }
            }
        }
        return all;
    }

    private static String where(Contraindication rule, Map<String, Answer> way, Recommendation each) {
        return rule.id() + " by " + way + ": " + each.id() + " for " + each.condition();
    }
}
