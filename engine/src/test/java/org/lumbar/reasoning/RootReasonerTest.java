package org.lumbar.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.assess.NerveRoots;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Side;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;

/// Vectors A to E of evidence/mechanical.md 3.4 at the recommended weight of 0.5, to three digits.
class RootReasonerTest {

    private static final double THREE_DIGITS = 0.0005;
    private static final List<String> ROOTS = List.of("L2", "L3", "L4", "L5", "S1", "none");

    private final Engine engine = Engine.real();
    private final RootReasoner roots =
            RootReasoner.of(engine.knowledge(), engine.index()).orElseThrow();

    @Test
    void vectorA_weakToeAndAnkleWithNumbFirstWebIsL5() {
        Presentation presentation = Case.primaryCare()
                .aged(44)
                .present(
                        "big-toe-extension-weakness",
                        "ankle-dorsiflexion-weakness",
                        "dorsal-foot-first-web-sensory-loss",
                        "slr-positive")
                .absent("ankle-reflex-reduced")
                .build();
        expect(presentation, "L5", 0.838);
        expect(presentation, "S1", 0.098);
        expect(presentation, "L4", 0.047);
        expect(presentation, "none", 0.014);
    }

    @Test
    void vectorB_lostAnkleReflexWithNumbOuterFootIsS1() {
        Presentation presentation = Case.primaryCare()
                .aged(44)
                .present("ankle-reflex-reduced", "lateral-foot-sole-sensory-loss", "slr-positive")
                .absent("big-toe-extension-weakness")
                .build();
        expect(presentation, "S1", 0.719);
        expect(presentation, "L5", 0.219);
        expect(presentation, "none", 0.030);
    }

    @Test
    void vectorC_femoralStretchAndLostKneeReflexIsL4() {
        Presentation presentation = Case.primaryCare()
                .aged(44)
                .present("femoral-stretch-positive", "knee-reflex-reduced", "medial-ankle-shin-sensory-loss")
                .absent("slr-positive")
                .build();
        expect(presentation, "L4", 0.606);
        expect(presentation, "L3", 0.150);
        expect(presentation, "L5", 0.113);
    }

    @Test
    void vectorD_conflictingSignsStayUndecidedAndSaySo() {
        Presentation presentation = Case.primaryCare()
                .aged(44)
                .present("femoral-stretch-positive", "anterior-thigh-sensory-loss")
                .absent("knee-reflex-reduced", "slr-positive")
                .build();
        expect(presentation, "L4", 0.231);
        expect(presentation, "L5", 0.200);
        expect(presentation, "L3", 0.197);
        NerveRoots shown = engine.assess(presentation).roots().orElseThrow();
        assertThat(shown.decided()).isFalse();
        assertThat(shown.statement()).contains("do not decide");
    }

    // the only eight of the twenty signs that give the printed figures at both weights
    @Test
    void vectorE_allMainSignsNormalStaysNearThePrior() {
        Presentation presentation = Case.primaryCare()
                .aged(44)
                .present("leg-pain-radiating")
                .absent(
                        "big-toe-extension-weakness",
                        "ankle-dorsiflexion-weakness",
                        "dorsal-foot-first-web-sensory-loss",
                        "lateral-foot-sole-sensory-loss",
                        "knee-reflex-reduced",
                        "ankle-reflex-reduced",
                        "slr-positive",
                        "femoral-stretch-positive")
                .build();
        expect(presentation, "S1", 0.289);
        expect(presentation, "L5", 0.248);
        expect(presentation, "none", 0.240);
        assertThat(engine.assess(presentation).roots().orElseThrow().decided()).isFalse();
    }

    @Test
    void anOldPersonsLostAnkleReflexSaysLess() {
        // chance of a lost reflex without a root rises from 0.10 to 0.30 above 70: LR of S1 falls from 5.5 to 1.83
        Answers young = answers(
                Case.primaryCare().aged(44).present("ankle-reflex-reduced").build());
        Answers old = answers(
                Case.primaryCare().aged(75).present("ankle-reflex-reduced").build());
        // S1 against none: 0.36 / 0.10 times the square root of the LR
        assertThat(ratioOfS1ToNone(young)).isCloseTo(3.6 * 2.34521, within(1e-4));
        assertThat(ratioOfS1ToNone(old)).isCloseTo(3.6 * 1.35401, within(1e-4));
    }

    @Test
    void withNothingKnownThePosteriorIsThePrior() {
        double[] posterior = roots.posterior(
                answers(Case.primaryCare().build()), Case.primaryCare().build().setting());
        double[] prior = {0.02, 0.04, 0.10, 0.38, 0.36, 0.10};
        assertThat(posterior).containsExactly(prior, within(1e-12));
    }

    @Test
    void itIsShownOnlyWithLegPainOrASign() {
        assertThat(engine.assess(Case.primaryCare().present("lbp").build()).roots())
                .isEmpty();
        assertThat(engine.assess(Case.primaryCare()
                                .present("leg-pain-below-knee")
                                .build())
                        .roots())
                .isPresent();
    }

    @Test
    void withoutASignTheRootIsSoughtOnTheSideOfThePain() {
        Observation pain = Observation.of("leg-pain-below-knee", FindingStatus.PRESENT);
        Observation tingling = Observation.of("paraesthesia-leg", FindingStatus.PRESENT);
        assertThat(side(Case.primaryCare().with(pain.on(Side.LEFT)))).isEqualTo(Side.LEFT);
        assertThat(side(Case.primaryCare().with(pain.on(Side.LEFT)).with(tingling.on(Side.RIGHT))))
                .isEqualTo(Side.BOTH);
        assertThat(side(Case.primaryCare().with(pain))).isEqualTo(Side.UNSTATED);
    }

    private Side side(Case person) {
        return engine.assess(person.build()).roots().orElseThrow().side();
    }

    @Test
    void sacralSignsDoNotEnter() {
        Answers with = answers(Case.primaryCare()
                .present("saddle-anaesthesia", "reduced-anal-tone", "urinary-retention")
                .build());
        assertThat(roots.known(with)).isEmpty();
    }

    @Test
    void aSignAnsweredUnknownIsNotKnown() {
        Answers answers = new Answers(engine.index().size());
        answers.set(engine.index().require("slr-positive"), FindingStatus.UNKNOWN);
        assertThat(roots.known(answers)).isEmpty();
    }

    private double ratioOfS1ToNone(Answers answers) {
        double[] posterior = roots.posterior(answers, Case.primaryCare().build().setting());
        return posterior[ROOTS.indexOf("S1")] / posterior[ROOTS.indexOf("none")];
    }

    private void expect(Presentation presentation, String root, double probability) {
        double[] posterior = roots.posterior(answers(presentation), presentation.setting());
        assertThat(posterior[ROOTS.indexOf(root)]).as(root).isCloseTo(probability, within(THREE_DIGITS));
    }

    private Answers answers(Presentation presentation) {
        return engine.interpret(presentation).answers();
    }
}
