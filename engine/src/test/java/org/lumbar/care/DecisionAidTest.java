package org.lumbar.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lumbar.care.DecisionAid.Option;
import org.lumbar.care.DecisionAid.Standing;
import org.lumbar.care.OptionEvidence.AtTime;
import org.lumbar.care.OptionEvidence.BothWays;
import org.lumbar.care.OptionEvidence.TwoWays;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Effect.StudyDesign;
import org.lumbar.knowledge.Guideline;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Intervention.Use;
import org.lumbar.knowledge.Phase;
import org.lumbar.knowledge.Urgency;
import org.lumbar.knowledge.Urgency.Level;

class DecisionAidTest {

    private static final String DISC = "disc-herniation-radiculopathy";
    private static final DecisionAidMaker MAKER = new DecisionAidMaker(Plans.ENGINE.knowledge());

    private static DecisionAid aid(int days, String condition, String... options) {
        return MAKER.make(
                Plans.plan(Plans.base(days), List.of(condition), List.of(), Guideline.NICE), true, List.of(options));
    }

    private static Option option(int days, String condition, String option) {
        return aid(days, condition, option).options().getFirst();
    }

    private static List<Effect> all(OptionEvidence evidence) {
        List<Effect> all = new ArrayList<>(evidence.told());
        all.addAll(evidence.costs());
        all.addAll(evidence.further());
        return all;
    }

    @Test
    void everyEffectOfAUseStandsExactlyOnceWhateverItsKind() {
        for (Intervention intervention :
                Plans.ENGINE.knowledge().care().interventions().values()) {
            for (Use use : intervention.uses()) {
                assertThat(all(EvidenceSorter.sort(use.effects(), false)))
                        .as("%s, %s", intervention.id(), use.id())
                        .containsExactlyInAnyOrderElementsOf(use.effects());
            }
        }
    }

    @Test
    void whatWasSeenAsTreatedStandsOnlyInTheTableBesideWhatWasSeenAsAssigned() {
        for (Intervention intervention :
                Plans.ENGINE.knowledge().care().interventions().values()) {
            OptionEvidence evidence = EvidenceSorter.sort(intervention.effects(), false);
            assertThat(evidence.randomised())
                    .as(intervention.id())
                    .allMatch(each -> each.design() == StudyDesign.RANDOMISED);
            assertThat(evidence.observed())
                    .as(intervention.id())
                    .noneMatch(each -> each.design() == StudyDesign.AS_TREATED);
        }
    }

    @Test
    void discectomyInSportIsNotClearlyDifferentAsAssignedBesideAGainAsTreatedAtTwoYears() {
        TwoWays sport = option(60, DISC, "discectomy").evidence().trials().getFirst();
        AtTime twoYears = sport.times().getFirst();
        assertThat(twoYears.horizon()).isEqualTo("2 years");
        BothWays disability = twoYears.outcomes().stream()
                .filter(each -> each.effects().getFirst().outcome().equals("disability"))
                .findFirst()
                .orElseThrow();
        assertThat(disability.assigned().orElseThrow().figure().orElseThrow().value())
                .isEqualTo(-2.7);
        assertThat(disability.treated().orElseThrow().figure().orElseThrow().value())
                .isEqualTo(-12.3);
        assertThat(sport.times()).extracting(AtTime::horizon).contains("4 years", "8 years");
        assertThat(sport.crossover()).extracting(Effect::id).containsExactly("sport-idh-crossover");
    }

    @Test
    void cementForABrokenVertebraHasNoUseInSciaticaAndSaysWhatItIsFor() {
        Option option = option(60, DISC, "vertebroplasty");
        assertThat(option.standing()).isEqualTo(Standing.NO_USE);
        assertThat(option.usedFor()).containsExactly("Vertebral fragility fracture");
        assertThat(option.evidence().isEmpty()).isTrue();
    }

    @Test
    void mindfulnessIsSaidToBeForChronicPainWhenThePainIsAcute() {
        Option option = option(10, DISC, "mindfulness");
        assertThat(option.standing()).isEqualTo(Standing.OTHER_STAGE);
        assertThat(option.phases()).containsExactly(Phase.CHRONIC);
        assertThat(option(400, DISC, "mindfulness").standing()).isEqualTo(Standing.COMPARED);
    }

    @Test
    void figuresOfAnEarlierStageAreSaidToBeSoWhenThereAreNoneAtThisOne() {
        assertThat(option(10, DISC, "stay-active").evidence().otherStage()).isFalse();
        OptionEvidence chronic = option(400, DISC, "stay-active").evidence();
        assertThat(chronic.otherStage()).isTrue();
        assertThat(chronic.isEmpty()).isFalse();
    }

    @Test
    void whileThePersonMustBeSeenElsewhereNothingIsCompared() {
        var referral = new Referral(new Urgency(Level.EMERGENCY, "PT4H"), "emergency department", List.of("x"), true);
        var subject = new CareSubject(
                Plans.ENGINE.situation(Plans.base(10)),
                LocalDate.of(2026, 3, 2),
                List.of(DISC),
                false,
                List.of(),
                Optional.of(referral));
        DecisionAid aid =
                MAKER.make(Plans.MAKER.make(subject, Guideline.NICE), true, List.of("discectomy", "paracetamol"));
        assertThat(aid.isWithheld()).isTrue();
        assertThat(aid.compared()).isEmpty();
        assertThat(aid.options()).allMatch(each -> each.evidence().isEmpty());
    }

    @Test
    void anEstablishedFractureHasItsCareComparedBesideItsReferral() {
        var referral = new Referral(new Urgency(Level.URGENT, "P7D"), "spine clinic", List.of("x"), false);
        var subject = new CareSubject(
                Plans.ENGINE.situation(Plans.base(10)),
                LocalDate.of(2026, 3, 2),
                List.of("vertebral-fracture-fragility"),
                false,
                List.of(),
                Optional.of(referral));
        DecisionAid aid =
                MAKER.make(Plans.MAKER.make(subject, Guideline.NICE), true, List.of("vertebroplasty", "stay-active"));
        assertThat(aid.compared()).hasSize(2);
    }

    @Test
    void nothingIsComparedForAChild() {
        Plan plan = Plans.plan(Plans.base(10), List.of(DISC), List.of(), Guideline.NICE);
        assertThat(MAKER.make(plan, false, List.of("heat", "walking")).isWithheld())
                .isTrue();
    }

    @Test
    void theOptionsStandAsAskedForEachOnce() {
        assertThat(aid(60, DISC, "walking", "discectomy", "walking").options())
                .extracting(each -> each.intervention().id())
                .containsExactly("walking", "discectomy");
        assertThatThrownBy(() -> aid(60, DISC, "prayer")).hasMessageContaining("prayer");
    }
}
