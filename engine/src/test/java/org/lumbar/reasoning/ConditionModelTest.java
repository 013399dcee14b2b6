package org.lumbar.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.TestContent;
import org.lumbar.triage.Situation;

/// What touches a condition, what establishes it, and what one further answer makes of it. A prior of 0.1 in all
/// comers (odds 1/9) and of 0.5 (odds 1) in those who meet the picture, of which a named predicate is part.
class ConditionModelTest {

    private static final double TINY = 1e-9;

    private static final String ROWS = """
            evidence:
              - {finding: w, block: b, sensitivity: 0.8, specificity: 0.9, source: s, basis: verified}
              - {finding: w, block: b, population: suspected, sensitivity: 0.6, specificity: 0.7, source: s, basis: verified}
              - {finding: own, block: b, population: suspected, lrPositive: 3, source: s, basis: verified}
              - {finding: part, block: b, lrPositive: 5, source: s, basis: verified}
            establishedBy:
              - {finding: proof, source: s, basis: verified}
              - {finding: image, with: {any: [symptom, {quantity: age, from: 70}]}, source: s, basis: verified}
            """;

    private static Engine engine(double ofSuspected) {
        return TestContent.of("""
                        condition:
                          id: c
                          label: C
                          establishedUrgency: {level: routine}
                          priors: [{value: 0.1, low: 0.1, high: 0.1, source: s, basis: verified}]
                          entry:
                            population: suspected
                            label: l
                            when: {all: [picture, {named: half}]}
                            priors: [{value: %s, source: s, basis: verified}]
                        %s""".formatted(ofSuspected, ROWS.indent(2)), """
                        predicates: [{id: half, label: half, when: {any: [part, other-part]}}]
                        """)
                .asked("w", "own", "part", "other-part", "picture", "proof", "image", "symptom", "beside")
                .file("findings: [{id: sign, label: sign, obtained: examined, implies: [w], absentImplies: [part]}]")
                .engine();
    }

    private final Engine engine = engine(0.5);

    private List<String> names(BitSet findings) {
        return findings.stream()
                .mapToObj(each -> engine.index().finding(each).id())
                .sorted()
                .toList();
    }

    private ConditionModel condition() {
        return engine.reasoner().models(Setting.PRIMARY_CARE).getFirst();
    }

    private Answers answers(Case person) {
        return engine.interpret(person.build()).answers();
    }

    @Test
    void aConditionIsTouchedByItsRowsItsPictureAndWhatEstablishesIt() {
        assertThat(names(condition().findings()))
                .containsExactly("age", "image", "other-part", "own", "part", "picture", "proof", "symptom", "w");
    }

    @Test
    void aDenialTouchesAConditionAlsoThroughWhatItDenies() {
        long[] found = new long[engine.index().words()];
        int beside = engine.index().require("beside");
        found[beside >>> 6] |= 1L << beside;
        condition().collectDeniers(found);
        assertThat(names(BitSet.valueOf(found)))
                .as("the sign, whose absence is the absence of a part; what was there before stays")
                .containsExactly(
                        "age",
                        "beside",
                        "image",
                        "other-part",
                        "own",
                        "part",
                        "picture",
                        "proof",
                        "sign",
                        "symptom",
                        "w");
    }

    @Test
    void whatEstablishesIsNamedOnlyWhereAllItAsksForIsThere() {
        assertThat(condition().established(answers(Case.primaryCare()))).isEmpty();
        assertThat(condition().isEstablished(answers(Case.primaryCare()))).isFalse();
        assertThat(condition().established(answers(Case.primaryCare().present("image"))))
                .isEmpty();
        assertThat(condition().isEstablished(answers(Case.primaryCare().present("image"))))
                .isFalse();
        Answers both = answers(Case.primaryCare().present("image", "symptom"));
        assertThat(condition().established(both))
                .extracting(each -> each.finding())
                .containsExactly("image");
        assertThat(condition().isEstablished(both)).isTrue();
        Answers all = answers(Case.primaryCare().aged(70).present("image", "proof"));
        assertThat(condition().established(all))
                .extracting(each -> each.finding())
                .containsExactly("proof", "image");
        assertThat(condition().establishedBy()).hasSize(2);
    }

    @Test
    void whatANamedPartOfThePictureAsksForIsNoEvidenceWithinIt() {
        Answers met = answers(Case.primaryCare().present("picture", "part"));
        assertThat(condition().entryMet(met)).isTrue();
        assertThat(condition().entryMet(answers(Case.primaryCare().present("picture"))))
                .isFalse();
        // odds 1, not times the 5 of the part
        assertThat(Math.exp(condition().enteredLogOdds(met))).isCloseTo(1, within(TINY));
        assertThat(Math.exp(condition().all().logOdds(met))).isCloseTo(5.0 / 9, within(TINY));
    }

    private static ConditionTrial trial(Engine engine, Case person) {
        Situation situation = engine.situation(person.build());
        Weighings weighings = engine.weighings(situation);
        var presence = new SinglePresence(situation.answers(), situation.setting(), engine.index());
        return new ConditionTrial(weighings.weighing(0), situation.answers(), weighings.metIfPresent(0, presence));
    }

    private static String accuracy(Engine engine, String finding, Case person) {
        return trial(engine, person)
                .accuracy(engine.index().require(finding))
                .map(each -> each.sensitivity() + " and " + each.specificity())
                .orElse("");
    }

    @Test
    void theAccuracyIsThatOfThePopulationThatDecides() {
        Case met = Case.primaryCare().present("picture", "other-part");
        assertThat(accuracy(engine, "w", Case.primaryCare())).isEqualTo("0.8 and 0.9");
        assertThat(accuracy(engine, "w", met)).isEqualTo("0.6 and 0.7");
        assertThat(accuracy(engine, "own", met)).as("only a ratio is published").isEmpty();
        assertThat(accuracy(engine(0.01), "w", met))
                .as("the picture is met, but all comers give more")
                .isEqualTo("0.8 and 0.9");
        assertThat(accuracy(engine(0.1), "w", met))
                .as("as much in both, and the picture is met")
                .isEqualTo("0.6 and 0.7");
    }

    private double ifPresent(String finding, Case person) {
        Answers changed = answers(person.present(finding));
        return Math.exp(trial(engine, person).ifPresent(engine.index().require(finding), changed));
    }

    private double ifAbsent(String finding, Case before, Case after) {
        return Math.exp(trial(engine, before).ifAbsent(engine.index().require(finding), answers(after)));
    }

    @Test
    void theAnswerThatCompletesThePictureBringsThePriorOfItsPeople() {
        Engine own = engine;
        ConditionTrial trial = trial(own, Case.primaryCare().present("other-part"));
        Answers met = answers(Case.primaryCare().present("other-part", "picture"));
        assertThat(trial.entryMetIfPresent(own.index().require("picture"))).isTrue();
        assertThat(trial.entryMetIfPresent(own.index().require("w"))).isFalse();
        assertThat(Math.exp(trial.ifPresent(own.index().require("picture"), met)))
                .isCloseTo(1, within(TINY));
        // 0.8 / 0.1 without the picture
        assertThat(ifPresent("w", Case.primaryCare())).isCloseTo(8.0 / 9, within(TINY));
        // 0.6 / 0.3 with it
        assertThat(Math.exp(trial(own, Case.primaryCare().present("picture", "other-part"))
                        .ifPresent(
                                own.index().require("w"),
                                answers(Case.primaryCare().present("picture", "other-part", "w")))))
                .isCloseTo(2, within(TINY));
    }

    @Test
    void anAbsenceThatIsNotSureLowersNothing() {
        assertThat(ifAbsent("w", Case.primaryCare(), Case.primaryCare().absent("w")))
                .isCloseTo(1.0 / 9, within(TINY));
    }
}
