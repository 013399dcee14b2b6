package org.lumbar.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Stop;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Urgency;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Problem;
import org.lumbar.reasoning.Truth;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;

class UrgencyExplanationTest {

    private static final Engine ENGINE = Engine.real();
    private static final Explainer EXPLAINER = Explainer.of(ENGINE.assessor());

    private static final Presentation SADDLE = Case.primaryCare()
            .aged(38)
            .male()
            .lasting(2)
            .present("lbp", "saddle-anaesthesia")
            .absent("fever", "cancer-history")
            .build();

    private static final Presentation CAUDA_EQUINA = Case.emergencyDepartment()
            .aged(38)
            .male()
            .lasting(2)
            .present("lbp", "leg-pain-bilateral", "saddle-anaesthesia", "urinary-retention", "ankle-reflex-reduced")
            .absent("fever", "trauma-any", "cancer-history")
            .measured("post-void-residual", 600, "mL")
            .build();

    private static final Presentation INFECTION = Case.primaryCare()
            .aged(70)
            .female()
            .lasting(20)
            .present("lbp", "immunosuppression")
            .absent("leg-weakness")
            .measured("crp", 80, "mg/L")
            .build();

    private static final Presentation LEG_PAIN = Case.primaryCare()
            .aged(44)
            .female()
            .present("lbp", "leg-pain-below-knee")
            .build();

    private static final List<Presentation> PEOPLE = List.of(SADDLE, CAUDA_EQUINA, INFECTION);

    @Test
    void numbSaddleAloneMakesTheEmergencyAndItsAbsenceWouldEndIt() {
        UrgencyExplanation explained = EXPLAINER.urgency(SADDLE);
        assertThat(explained.fired().getFirst().reason().id()).isEqualTo("cauda-equina-suspected");
        assertThat(explained.fired().getFirst().decides()).isTrue();
        assertThat(explained.fired().getFirst().predicate().orElseThrow().truth())
                .isEqualTo(Truth.TRUE);
        assertThat(explained.lowering())
                .extracting(Otherwise::finding, Otherwise::otherwise)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("saddle-anaesthesia", "absent"),
                        org.assertj.core.groups.Tuple.tuple("saddle-anaesthesia", "unknown"));
    }

    @Test
    void severalSignsOfCaudaEquinaHoldTheEmergencyTogether() {
        assertThat(EXPLAINER.urgency(CAUDA_EQUINA).lowering()).isEmpty();
    }

    @Test
    void whatWouldLowerTheLevelIsExactlyWhatTryingEachAnswerFinds() {
        for (Presentation presentation : PEOPLE) {
            Assessment now = ENGINE.assess(presentation);
            Set<String> found = new TreeSet<>();
            List<Observation> observations = presentation.observations();
            for (int i = 0; i < observations.size(); i++) {
                String finding = observations.get(i).finding();
                for (FindingStatus status : FindingStatus.values()) {
                    boolean quantity = isQuantity(finding);
                    if (status != observations.get(i).status() && !(quantity && status != FindingStatus.UNKNOWN)) {
                        List<Observation> others = new ArrayList<>(observations);
                        others.set(i, Observation.of(finding, status));
                        note(finding, status.id(), presentation, others, now, found);
                    }
                }
            }
            Set<String> told = EXPLAINER.urgency(presentation).lowering().stream()
                    .filter(each -> !Character.isDigit(each.otherwise().charAt(0)))
                    .filter(each -> !each.finding().equals("age")
                            && !each.finding().equals("male")
                            && !each.finding().equals("female")
                            && !each.finding().equals("episode-duration"))
                    .map(each -> each.finding() + " " + each.otherwise() + " " + each.urgency())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(told).isEqualTo(found);
        }
    }

    @Test
    void theValuesOfAQuantityThatWouldLowerTheLevelAreFoundByWalkingAllOfThem() {
        Assessment now = ENGINE.assess(INFECTION);
        List<Otherwise> told = EXPLAINER.urgency(INFECTION).lowering().stream()
                .filter(each -> each.finding().equals("crp"))
                .toList();
        Set<Urgency> walked = new TreeSet<>();
        for (int value = 0; value <= 200; value++) {
            List<Observation> others = without("crp", INFECTION);
            others.add(Observation.measured("crp", value, "mg/L"));
            Urgency urgency = ENGINE.urgency(INFECTION.with(others));
            if (urgency.compareTo(now.urgency().urgency()) < 0) {
                walked.add(urgency);
            }
        }
        assertThat(walked).isNotEmpty();
        Set<Urgency> reached = told.stream()
                .filter(each -> !each.otherwise().equals("unknown"))
                .map(Otherwise::urgency)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(reached).isEqualTo(walked);
        for (Otherwise each : told) {
            List<Observation> others = without("crp", INFECTION);
            if (!each.otherwise().equals("unknown")) {
                others.add(Observation.measured("crp", Double.parseDouble(each.otherwise()), "mg/L"));
            }
            assertThat(ENGINE.urgency(INFECTION.with(others))).isEqualTo(each.urgency());
        }
    }

    @Test
    void whatWouldRaiseTheLevelIsExactlyWhatTryingEachAnswerFinds() {
        for (Presentation presentation : PEOPLE) {
            Assessment now = ENGINE.assess(presentation);
            var answers = ENGINE.situation(presentation).answers();
            Set<String> found = new TreeSet<>();
            for (Finding finding : ENGINE.knowledge().findings()) {
                if (finding.kind() == Kind.BOOLEAN
                        && !finding.question().isEmpty()
                        && answers.isUnknown(ENGINE.index().require(finding.id()))) {
                    for (FindingStatus status : List.of(FindingStatus.PRESENT, FindingStatus.ABSENT)) {
                        Presentation with = Case.plus(presentation, Observation.of(finding.id(), status));
                        Urgency urgency = ENGINE.urgency(with);
                        if (urgency.compareTo(now.urgency().urgency()) > 0
                                && problems(with).isEmpty()) {
                            found.add(finding.id() + " " + status.id() + " " + urgency);
                        }
                    }
                }
            }
            Set<String> told = EXPLAINER.urgency(presentation).raising().stream()
                    .filter(each -> !isQuantity(each.finding()))
                    .map(each -> each.finding() + " " + each.otherwise() + " " + each.urgency())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(told).isEqualTo(found);
        }
    }

    @Test
    void everyAnswerThatTheAssessmentSaysWouldRaiseTheLevelIsToldWithItsTime() {
        Assessment now = ENGINE.assess(LEG_PAIN);
        List<Otherwise> raising = EXPLAINER.urgency(LEG_PAIN).raising();
        List<Stop.Change> changes = Stream.concat(now.stop().asked().stream(), now.stop().examined().stream())
                .filter(change -> rank(change.level())
                        > rank(now.urgency().urgency().level().id()))
                .filter(change -> problems(Case.plus(
                                LEG_PAIN,
                                Observation.of(
                                        change.finding(),
                                        FindingStatus.ofId(change.answer()).orElseThrow())))
                        .isEmpty())
                .toList();
        assertThat(changes).isNotEmpty();
        for (Stop.Change change : changes) {
            assertThat(raising).anySatisfy(each -> {
                assertThat(each.finding()).isEqualTo(change.finding());
                assertThat(each.otherwise()).isEqualTo(change.answer());
                assertThat(each.urgency().level().id()).isEqualTo(change.level());
            });
        }
    }

    @Test
    void aRuleThatIsOneAnswerShortFiresWithThatAnswer() {
        UrgencyExplanation explained = EXPLAINER.urgency(SADDLE);
        assertThat(explained.near()).isNotEmpty();
        for (RuleReading rule : explained.near().stream().limit(10).toList()) {
            RuleReading.Missing missing = rule.missing().getFirst();
            if (!isQuantity(missing.finding())) {
                Presentation with = Case.plus(
                        SADDLE,
                        Observation.of(
                                missing.finding(),
                                FindingStatus.ofId(missing.answer()).orElseThrow()));
                assertThat(ENGINE.assess(with).urgency().because())
                        .as(rule.id() + " " + missing)
                        .anyMatch(reason -> reason.id().equals(rule.id()));
            }
        }
    }

    @Test
    void theLevelOfTheExplanationIsThatOfTheAssessment() {
        for (Presentation presentation : PEOPLE) {
            assertThat(new Recomputation(ENGINE.assessor()).of(presentation).urgency())
                    .isEqualTo(ENGINE.assess(presentation).urgency().urgency());
        }
    }

    private static void note(
            String finding,
            String answer,
            Presentation presentation,
            List<Observation> others,
            Assessment now,
            Set<String> found) {
        Presentation edited = presentation.with(others);
        Urgency urgency = ENGINE.assess(edited).urgency().urgency();
        if (urgency.compareTo(now.urgency().urgency()) < 0 && problems(edited).isEmpty()) {
            found.add(finding + " " + answer + " " + urgency);
        }
    }

    private static List<Problem> problems(Presentation presentation) {
        return ENGINE.interpret(presentation).problems();
    }

    private static List<Observation> without(String finding, Presentation presentation) {
        List<Observation> others = new ArrayList<>(presentation.observations());
        others.removeIf(each -> each.finding().equals(finding));
        return others;
    }

    private static boolean isQuantity(String finding) {
        return ENGINE.index().finding(ENGINE.index().require(finding)).kind() == Kind.QUANTITY;
    }

    private static int rank(String level) {
        return Urgency.Level.valueOf(level.toUpperCase(java.util.Locale.ROOT).replace('-', '_'))
                .ordinal();
    }
}
