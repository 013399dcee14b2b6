package org.lumbar.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.lumbar.assess.UrgencyResult.Kind;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;
import org.lumbar.reasoning.Posterior;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.Generator;
import org.lumbar.testkit.HandWrittenCases;
import org.lumbar.triage.Situation;

/// What must hold for any input (DESIGN section 4, "Invariants"), on the real content in all settings.
class InvariantTest {

    private static final double TINY = 1e-9;

    private final Engine engine = Engine.real();

    private Generator generator(String property) {
        return Generator.of(engine.knowledge(), property);
    }

    private boolean isSerious(int condition) {
        return engine.knowledge().conditions().get(condition).serious();
    }

    @Test
    void probabilitiesAreFiniteAndIntervalsHoldTheirPoint() {
        Generator generator = generator("finite");
        for (int input = 0; input < Generator.inputs(); input++) {
            for (Posterior each : engine.posteriors(generator.presentation())) {
                String where = generator.input(input);
                assertThat(each.probability()).as(where).isFinite().isBetween(0.0, 1.0);
                assertThat(each.logOdds()).as(where).isFinite();
                assertThat(each.low()).as(where).isFinite().isLessThanOrEqualTo(each.logOdds());
                assertThat(each.high()).as(where).isFinite().isGreaterThanOrEqualTo(each.logOdds());
                assertThat(each.evidence()).as(where).isFinite();
            }
        }
    }

    @Test
    void priorAndContributionsAreThePosterior() {
        Generator generator = generator("contributions");
        for (int input = 0; input < Generator.inputs(); input++) {
            for (Posterior each : engine.posteriors(generator.presentation())) {
                double sum = each.priorLogOdds();
                for (Posterior.Share share : each.shares()) {
                    sum += share.logOdds();
                }
                assertThat(sum).as(generator.input(input)).isCloseTo(each.logOdds(), within(TINY));
            }
        }
    }

    @Test
    void theDetailedPosteriorIsTheFastOne() {
        Generator generator = generator("detailed");
        for (int input = 0; input < Generator.inputs(); input++) {
            Presentation presentation = generator.presentation();
            double[] fast = engine.logOdds(presentation);
            double[] detailed = engine.posteriors(presentation).stream()
                    .mapToDouble(Posterior::logOdds)
                    .toArray();
            assertThat(detailed).as(generator.input(input)).containsExactly(fast, within(TINY));
        }
    }

    @Test
    void everyAssessmentIsCoherent() {
        Generator generator = generator("coherent");
        int valued = 0;
        for (int input = 0; input < Generator.inputs(); input++) {
            Presentation presentation = generator.presentation();
            Assessment assessment = engine.assess(presentation);
            String where = generator.input(input);
            entriesAddUp(assessment.differential(), where);
            assertThat(assessment.urgency().urgency())
                    .as("the highest of its sources, " + where)
                    .isEqualTo(engine.urgency(presentation));
            if (!assessment.notCleared().isEmpty()) {
                assertThat(assessment.urgency().urgency().level())
                        .as("no self-care while a gate is open, " + where)
                        .isNotEqualTo(Level.SELF_CARE);
            }
            for (NextQuestion question : assessment.nextQuestions()) {
                if (question.value().isPresent()) {
                    valued++;
                    assertThat(question.value().getAsDouble())
                            .as("value of information, " + where)
                            .isPositive()
                            .isLessThan(1);
                }
            }
        }
        assertThat(valued).as("questions with a value").isPositive();
    }

    private static void entriesAddUp(Differential differential, String where) {
        List<Differential.Entry> entries = new ArrayList<>(differential.likely());
        entries.addAll(differential.pointedTo());
        entries.addAll(differential.notExcluded());
        entries.addAll(differential.others());
        for (Differential.Entry entry : entries) {
            double sum = logOdds(entry.prior());
            for (Contribution contribution : entry.contributions()) {
                sum += contribution.logOdds();
            }
            double posterior = logOdds(entry.probability());
            // 1 - p loses digits near 1
            assertThat(sum)
                    .as(where + " " + entry.condition())
                    .isCloseTo(posterior, within(Math.max(TINY, 1e-15 * Math.exp(posterior))));
            assertThat(entry.probability()).as(where + " " + entry.condition()).isBetween(entry.low(), entry.high());
        }
        assertThat(differential.nonSpecific()).as(where).isBetween(0.0, 1.0);
    }

    private static double logOdds(double probability) {
        return Math.log(probability / (1 - probability));
    }

    @Test
    void theOrderOfObservationsDoesNotMatter() {
        Generator generator = generator("order");
        Assessor another = Assessor.of(engine.knowledge());
        for (int input = 0; input < Generator.inputs(); input++) {
            Presentation presentation = generator.presentation(0.02);
            List<Observation> shuffled = new ArrayList<>(presentation.observations());
            Collections.shuffle(shuffled, generator.random());
            assertThat(another.assess(presentation.with(shuffled)))
                    .as(generator.input(input))
                    .isEqualTo(engine.assess(presentation));
        }
    }

    @Test
    void theSameInputTwiceGivesTheSame() {
        Generator generator = generator("twice");
        Assessor another = Assessor.of(engine.knowledge());
        for (int input = 0; input < Generator.inputs() / 5; input++) {
            Presentation presentation = generator.presentation();
            assertThat(another.assess(presentation)).as(generator.input(input)).isEqualTo(engine.assess(presentation));
        }
    }

    @Test
    void unknownChangesNothing() {
        Generator generator = generator("unknown");
        for (int input = 0; input < Generator.inputs(); input++) {
            Presentation presentation = generator.presentation();
            List<Observation> more = new ArrayList<>(presentation.observations());
            for (int i = 0; i < 5; i++) {
                int finding = generator.random().nextInt(engine.index().size());
                more.add(
                        generator.random().nextInt(more.size() + 1),
                        Observation.of(engine.index().finding(finding).id(), FindingStatus.UNKNOWN));
            }
            assertSameAnswers(presentation, presentation.with(more), generator.input(input));
        }
    }

    @Test
    void duplicatesAreIdempotent() {
        Generator generator = generator("duplicates");
        for (int input = 0; input < Generator.inputs(); input++) {
            Presentation presentation = generator.presentation();
            List<Observation> twice = new ArrayList<>(presentation.observations());
            twice.addAll(presentation.observations());
            assertSameAnswers(presentation, presentation.with(twice), generator.input(input));
        }
    }

    /// Equal answers give equal assessments, since an assessment is a function of the interpretation.
    private void assertSameAnswers(Presentation one, Presentation other, String where) {
        Situation first = engine.situation(one);
        Situation second = engine.situation(other);
        assertThat(texts(second.answers())).as(where).isEqualTo(texts(first.answers()));
        assertThat(second.anyChangeToAsk()).as(where).isEqualTo(first.anyChangeToAsk());
        assertThat(new HashSet<>(engine.interpret(other).notUsed()))
                .as(where)
                .isEqualTo(new HashSet<>(engine.interpret(one).notUsed()));
    }

    private List<String> texts(Answers answers) {
        List<String> texts = new ArrayList<>();
        for (int finding = 0; finding < engine.index().size(); finding++) {
            if (!answers.isUnknown(finding)) {
                texts.add(engine.index().finding(finding).id() + " " + answers.status(finding) + " "
                        + answers.value(finding));
            }
        }
        return texts;
    }

    @Test
    void aPresentRedFlagLowersNeitherTheLevelNorASeriousProbability() {
        Generator generator = generator("red flags");
        int[] redFlags = engine.redFlags();
        List<String> wrong = new ArrayList<>();
        for (int input = 0, pairs = 0; pairs < Generator.inputs(); input++) {
            var before = new State(generator.presentation());
            for (int each = 0; each < 10; each++, pairs++) {
                int finding = redFlags[generator.random().nextInt(redFlags.length)];
                compare(before, finding, generator.input(input), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void overEveryPairOfAHandWrittenCaseAndARedFlag() {
        List<String> wrong = new ArrayList<>();
        for (Presentation presentation : HandWrittenCases.all()) {
            var before = new State(presentation);
            for (int finding : engine.redFlags()) {
                compare(before, finding, presentation.id(), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// What is compared before and after one more answer.
    private final class State {
        private final Presentation presentation;
        private final Situation situation;
        private final int highest;
        private final int level;
        private final double[] logOdds;

        State(Presentation presentation) {
            this.presentation = presentation;
            situation = engine.situation(presentation);
            highest = highest(engine.sources(situation, situation.answers()));
            level = engine.triage().level(highest, !engine.openGates(situation).isEmpty());
            logOdds = engine.reasoner().logOdds(situation.setting(), situation.answers());
        }
    }

    private void compare(State before, int finding, String where, List<String> wrong) {
        if (!before.situation.answers().isUnknown(finding)) {
            return;
        }
        String id = engine.index().finding(finding).id();
        var after = new State(Case.plus(before.presentation, Observation.of(id, FindingStatus.PRESENT)));
        // a gate that a present member answers may end "cannot say yet", never a reason
        if (after.level < before.level || after.highest < before.highest) {
            wrong.add(where + ": level falls from " + engine.triage().urgency(before.level) + " to "
                    + engine.triage().urgency(after.level) + " with " + id);
        }
        for (int i = 0; i < before.logOdds.length; i++) {
            if (isSerious(i) && after.logOdds[i] < before.logOdds[i] - TINY) {
                wrong.add(where + ": " + engine.knowledge().conditions().get(i).id() + " falls from "
                        + before.logOdds[i] + " to " + after.logOdds[i] + " with " + id);
            }
        }
    }

    private static int highest(int[] ranks) {
        int highest = 0;
        for (int rank : ranks) {
            highest = Math.max(highest, rank);
        }
        return highest;
    }

    @Test
    void anAbsentFindingRaisesNoSeriousProbability() {
        Generator generator = generator("absent");
        List<String> wrong = new ArrayList<>();
        for (int input = 0, pairs = 0; pairs < Generator.inputs(); input++) {
            Presentation presentation = generator.presentation();
            Situation before = engine.situation(presentation);
            double[] earlier = engine.reasoner().logOdds(before.setting(), before.answers());
            for (int each = 0; each < 10; each++) {
                int finding = generator.random().nextInt(engine.index().size());
                String id = engine.index().finding(finding).id();
                boolean ofPerson = id.equals("female") || id.equals("male");
                if (ofPerson
                        || !before.answers().isUnknown(finding)
                        || engine.index().finding(finding).kind() != Finding.Kind.BOOLEAN) {
                    continue;
                }
                pairs++;
                double[] later = engine.logOdds(Case.plus(presentation, Observation.of(id, FindingStatus.ABSENT)));
                for (int i = 0; i < earlier.length; i++) {
                    if (isSerious(i) && later[i] > earlier[i] + TINY) {
                        wrong.add(generator.input(input) + ": no " + id + " raises "
                                + engine.knowledge().conditions().get(i).id() + " from " + earlier[i] + " to "
                                + later[i]);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void withNothingKnownButAgeAndSexTheLevelIsRoutineWithOpenGates() {
        for (Setting setting : Setting.values()) {
            for (Sex sex : Sex.values()) {
                for (int age = 18; age <= 100; age++) {
                    Presentation presentation = person(setting, OptionalInt.of(age), sex);
                    Assessment assessment = engine.assess(presentation);
                    String where = setting + " " + sex + " " + age;
                    assertThat(assessment.urgency().urgency().level()).as(where).isEqualTo(Level.ROUTINE);
                    assertThat(assessment.notCleared()).as(where).isNotEmpty();
                    assertThat(assessment.urgency().because())
                            .as("a prior alone raises nothing: " + where)
                            .noneMatch(reason -> reason.kind() == Kind.PROBABILITY_THRESHOLD);
                    assertThat(assessment.differential().likely()).as(where).isEmpty();
                    assertThat(assessment.differential().pointedTo()).as(where).isEmpty();
                }
            }
            Assessment unknown = engine.assess(person(setting, OptionalInt.empty(), Sex.UNKNOWN));
            assertThat(unknown.urgency().urgency().level()).isEqualTo(Level.ROUTINE);
        }
    }

    private static Presentation person(Setting setting, OptionalInt age, Sex sex) {
        return new Presentation("", Case.TODAY, setting, new Person(age, sex), Episode.UNKNOWN, List.of());
    }

    @Test
    void aFamilyIsAtLeastAsLikelyAsItsMembers() {
        Generator generator = generator("families");
        List<Condition> conditions = engine.knowledge().conditions();
        for (int input = 0; input < Generator.inputs(); input++) {
            double[] logOdds = engine.logOdds(generator.presentation());
            for (int i = 0; i < logOdds.length; i++) {
                Optional<String> parent = conditions.get(i).partOf();
                if (parent.isPresent()) {
                    assertThat(logOdds[engine.condition(parent.get())])
                            .as(generator.input(input))
                            .isGreaterThanOrEqualTo(logOdds[i]);
                }
            }
        }
    }

    @Test
    void underEighteenOnlyTriggersSpeak() {
        Generator generator = generator("children").aged(0, 17);
        for (int input = 0; input < Generator.inputs(); input++) {
            Presentation presentation = generator.presentation();
            if (presentation.person().age().isEmpty()) {
                continue;
            }
            Assessment assessment = engine.assess(presentation);
            String where = generator.input(input);
            assertThat(assessment.evidenceApplies()).as(where).isFalse();
            assertThat(assessment.urgency().because())
                    .as(where)
                    .extracting(UrgencyResult.Reason::kind)
                    .isSubsetOf(Kind.RED_FLAG_RULE, Kind.ESTABLISHED_CONDITION, Kind.OPEN_GATE, Kind.NOTHING_FOUND);
            assertThat(assessment.urgency().urgency().level()).as(where).isNotEqualTo(Level.SELF_CARE);
            assertThat(assessment.differential().likely()).as(where).isEmpty();
            assertThat(assessment.differential().pointedTo()).as(where).isEmpty();
            assertThat(assessment.differential().others()).as(where).isEmpty();
            assertThat(assessment.residualRisk()).as(where).isEmpty();
            assertThat(assessment.roots()).as(where).isEmpty();
        }
    }

    @Test
    void neitherLocaleNorTimeZoneChangesAnything() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Generator generator = generator("locale");
        List<Presentation> presentations = new ArrayList<>();
        List<Assessment> expected = new ArrayList<>();
        for (int input = 0; input < Generator.inputs() / 3; input++) {
            presentations.add(generator.presentation());
            expected.add(engine.assess(presentations.getLast()));
        }
        try {
            for (String[] place : new String[][] {
                {"tr-TR", "Pacific/Kiritimati"},
                {"ar-EG-u-nu-arab", "America/Los_Angeles"},
                {"th-TH-u-ca-buddhist-nu-thai", "Asia/Kathmandu"}
            }) {
                Locale.setDefault(Locale.forLanguageTag(place[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(place[1]));
                // the content is read again too
                Engine there = Engine.of(KnowledgeResource.knowledge());
                for (int i = 0; i < expected.size(); i++) {
                    assertThat(there.assess(presentations.get(i)))
                            .as(place[0] + " " + generator.input(i))
                            .isEqualTo(expected.get(i));
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
