package org.lumbar.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.assess.PainMechanism.Outcome;
import org.lumbar.assess.PainMechanism.Result;
import org.lumbar.assess.PainMechanism.Status;
import org.lumbar.knowledge.ClinicalLabels;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.RootDiscriminator;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Changed;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.Generator;
import org.lumbar.testkit.HandWrittenCases;
import org.lumbar.testkit.TestContent;

/// Labels say something beside the probabilities and move none of them.
class LabelsTest {

    private static final String CRITERIA = """
            mechanism:
              id: made
              label: Made criteria
              caution: for the test
              source: lumbar-design
              basis: design
              items:
                - {id: one, label: one, when: a}
                - {id: two, label: two, when: {any: [b, c]}, missingWhen: {absent: b}}
                - {id: three, label: three, when: {absent: d}}
              grades:
                - {id: low, label: low, requires: [one, two]}
                - {id: high, label: high, requires: [one, two, three]}
            """;

    private final Engine real = Engine.real();
    private final Engine made =
            TestContent.of(CRITERIA).asked("a", "b", "c", "d").engine();

    @Test
    void labelsMoveNoUrgencyNoProbabilityAndNoRoot() {
        Knowledge all = real.knowledge();
        Engine without = Engine.of(Changed.with(all, "labels", ClinicalLabels.NONE));
        for (Presentation each : HandWrittenCases.all()) {
            Assessment with = real.assess(each);
            Assessment bare = without.assess(each);
            assertThat(with.urgency()).isEqualTo(bare.urgency());
            assertThat(with.differential()).isEqualTo(bare.differential());
            assertThat(with.roots()).isEqualTo(bare.roots());
            assertThat(with.nextQuestions()).isEqualTo(bare.nextQuestions());
        }
    }

    @Test
    void everySignThatPointsToTheCordIsAtLeastUrgent() {
        RootDiscriminator cord = real.knowledge().labels().discriminators().stream()
                .filter(each -> each.id().equals("spinal-cord"))
                .findFirst()
                .orElseThrow();
        assertThat(cord.signs()).isNotEmpty();
        for (String sign : cord.signs()) {
            Assessment assessment =
                    real.assess(Case.primaryCare().aged(50).present("lbp", sign).build());
            assertThat(assessment.labels().discriminators())
                    .extracting(Discriminator::outcome)
                    .as(sign)
                    .contains(Discriminator.Outcome.ALTERNATIVE);
            assertThat(assessment.urgency().urgency().level()).as(sign).isGreaterThanOrEqualTo(Level.URGENT);
        }
    }

    @Test
    void whateverIsKnownTheCordIsNeverPointedToWithoutUrgencyWhereBackPainIsGiven() {
        Generator generator = Generator.of(real.knowledge(), "labels").aged(18, 95);
        int pointed = 0;
        for (int i = 0; i < Generator.inputs(); i++) {
            Presentation presentation = generator.presentation();
            Assessment assessment = real.assess(presentation);
            boolean cord = assessment.labels().discriminators().stream()
                    .anyMatch(each ->
                            each.id().equals("spinal-cord") && each.outcome() == Discriminator.Outcome.ALTERNATIVE);
            boolean denied = presentation.observations().stream()
                    .anyMatch(each -> each.finding().equals("back-pain-any"));
            if (cord && !denied) {
                pointed++;
                assertThat(assessment.urgency().urgency().level())
                        .as(generator.input(i))
                        .isGreaterThanOrEqualTo(Level.URGENT);
            }
        }
        assertThat(pointed).isGreaterThan(10);
    }

    @Test
    void aFindingAnsweredUnknownChangesNoLabel() {
        Case known = Case.primaryCare().aged(44).present("lbp", "foot-drop", "dermatomal-pain");
        Labels before = real.assess(known.build()).labels();
        for (Finding finding : real.knowledge().findings()) {
            if (finding.kind() == Finding.Kind.BOOLEAN) {
                Labels after = real.assess(Case.primaryCare()
                                .aged(44)
                                .present("lbp", "foot-drop", "dermatomal-pain")
                                .with(Observation.of(finding.id(), FindingStatus.UNKNOWN))
                                .build())
                        .labels();
                assertThat(after).as(finding.id()).isEqualTo(before);
            }
        }
    }

    @Test
    void withNothingKnownTheSameSilenceIsHandedOutEachTime() {
        assertThat(mechanism(Case.primaryCare().aged(44))).isSameAs(PainMechanism.NOTHING_KNOWN);
    }

    @Test
    void aGradeNeedsEveryItemAndAnUnknownOneIsNotAbsent() {
        Result open = result(Case.primaryCare().present("a"));
        assertThat(open.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(statuses(open)).containsExactly(Status.MET, Status.UNKNOWN, Status.UNKNOWN);
        Result low = result(Case.primaryCare().present("a", "b"));
        assertThat(low.grade().orElseThrow().id()).isEqualTo("low");
        assertThat(result(Case.primaryCare().present("a", "b").absent("d"))
                        .grade()
                        .orElseThrow()
                        .id())
                .isEqualTo("high");
    }

    @Test
    void anItemThatIsDeniedIsMissingUnlessAnotherAnswerMeetsIt() {
        Result denied = result(Case.primaryCare().present("a").absent("b"));
        assertThat(denied.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(statuses(denied)).containsExactly(Status.MET, Status.MISSING, Status.UNKNOWN);
        assertThat(result(Case.primaryCare().present("a", "c").absent("b")).outcome())
                .isEqualTo(Outcome.GRADED);
    }

    @Test
    void anItemOfAHigherGradeThatIsMissingLeavesTheLowerGrade() {
        Result result = result(Case.primaryCare().present("a", "b", "d"));
        assertThat(result.grade().orElseThrow().id()).isEqualTo("low");
        assertThat(statuses(result)).containsExactly(Status.MET, Status.MET, Status.MISSING);
    }

    private PainMechanism mechanism(Case given) {
        return made.assess(given.build()).labels().mechanism();
    }

    private Result result(Case given) {
        return mechanism(given).criteria().getFirst();
    }

    private static List<Status> statuses(Result result) {
        return result.items().stream().map(PainMechanism.Item::status).toList();
    }
}
