package org.lumbar.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Presentation;
import org.lumbar.reasoning.Posterior;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.Generator;
import org.lumbar.testkit.RandomContent;
import org.lumbar.testkit.Spread;
import org.lumbar.triage.Situation;
import org.lumbar.triage.Triage;

/// What the inquiry finds by looking only where something can change, against trying every answer anew.
class InquiryTest {

    private static final double TINY = 1e-9;
    private static final int MOST = 5;

    private static Inquiry.Result inquire(Engine engine, Inquiry inquiry, Situation situation) {
        return inquiry.inquire(
                situation,
                engine.weighings(situation),
                engine.sources(situation, situation.answers()),
                engine.gates().open(situation));
    }

    @Test
    void onTheRealContentItFindsWhatTryingEveryAnswerAnewFinds() {
        Engine engine = Engine.real();
        var inquiry = new Inquiry(engine.knowledge(), engine.index(), engine.triage());
        Generator generator = Generator.of(engine.knowledge(), "InquiryTest").aged(15, 100);
        List<String> wrong = new ArrayList<>();
        for (int input = 0; input < Math.min(Generator.inputs() / 20, 50); input++) {
            compare(engine, inquiry, generator.presentation(), generator.input(input), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void onRandomContentsItFindsWhatTryingEveryAnswerAnewFinds() {
        Knowledge real = Engine.real().knowledge();
        Generator contents = Generator.of(real, "InquiryTest.random");
        List<String> wrong = new ArrayList<>();
        for (int content = 0; content < Math.min(Generator.inputs() / 2, 100); content++) {
            Knowledge small = RandomContent.of(contents.random(), real, content % 2 == 0);
            Generator people = Generator.of(small, "InquiryTest.random" + content);
            Engine engine = Engine.of(Spread.of(small));
            var inquiry = new Inquiry(engine.knowledge(), engine.index(), engine.triage());
            for (int input = 0; input < 10; input++) {
                String where = "content " + content + ", " + people.input(input);
                compare(engine, inquiry, people.presentation(), where, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void compare(
            Engine engine, Inquiry inquiry, Presentation presentation, String where, List<String> wrong) {
        Situation situation = engine.situation(presentation);
        Inquiry.Result result = inquire(engine, inquiry, situation);
        List<Inquiry.Change> changes = new ArrayList<>();
        var deciding = new BitSet();
        for (int finding = 0; finding < engine.index().size(); finding++) {
            if (!isCandidate(engine, situation, finding)) {
                continue;
            }
            Answers present = answered(engine, situation, finding, FindingStatus.PRESENT);
            change(engine, situation, finding, present, true, changes);
            change(
                    engine,
                    situation,
                    finding,
                    answered(engine, situation, finding, FindingStatus.ABSENT),
                    false,
                    changes);
            if (decidesMost(engine, situation, present) >= 0) {
                deciding.set(finding);
            }
        }
        if (!result.changes().equals(changes)) {
            wrong.add(where + ": fast " + result.changes() + ", anew " + changes);
        }
        var suggested = new BitSet();
        result.suggestions().forEach(each -> suggested.set(each.finding()));
        if (deciding.cardinality() <= MOST ? !suggested.equals(deciding) : suggested.cardinality() != MOST) {
            wrong.add(where + ": suggests " + suggested + ", deciding are " + deciding);
        }
        for (Inquiry.Suggestion each : result.suggestions()) {
            suggestion(engine, situation, each, where, wrong);
        }
        for (int i = 1; i < result.suggestions().size(); i++) {
            if (isBetter(
                    engine, result.suggestions().get(i), result.suggestions().get(i - 1))) {
                wrong.add(where + ": not the best first " + result.suggestions());
            }
        }
        if (result.tried()
                < changes.stream().map(each -> each.finding()).distinct().count()) {
            wrong.add(where + ": tried only " + result.tried());
        }
    }

    private static boolean isCandidate(Engine engine, Situation situation, int finding) {
        Finding each = engine.index().finding(finding);
        boolean gate = engine.gates().gates().stream()
                .anyMatch(other -> other.finding().equals(each.id()));
        return situation.answers().isUnknown(finding)
                && each.kind() == Finding.Kind.BOOLEAN
                && !each.question().isEmpty()
                && !each.id().startsWith(Spread.FILLER)
                && !gate;
    }

    private static Answers answered(Engine engine, Situation situation, int finding, FindingStatus status) {
        Answers changed = situation.answers().copy();
        int[] with = status == FindingStatus.PRESENT
                ? engine.index().presentWith(finding)
                : engine.index().absentWith(finding);
        for (int each : with) {
            if (changed.isUnknown(each)) {
                changed.set(each, status);
            }
        }
        return changed;
    }

    private static void change(
            Engine engine,
            Situation situation,
            int finding,
            Answers answers,
            boolean present,
            List<Inquiry.Change> changes) {
        int level = engine.level(situation, answers);
        if (level != engine.level(situation)) {
            changes.add(new Inquiry.Change(
                    finding, present, engine.triage().urgency(level).level()));
        }
    }

    /// The condition that these answers would carry furthest over a threshold above the present level, -1 where
    /// there is none: urgent where a miss is grave, else routine, as long as the level is below urgent.
    private static int decidesMost(Engine engine, Situation situation, Answers present) {
        Triage triage = engine.triage();
        if (!situation.adult()
                || triage.urgency(engine.level(situation)).level().compareTo(Level.URGENT) >= 0) {
            return -1;
        }
        double[] before = engine.reasoner().logOdds(situation.setting(), situation.answers());
        double[] after = engine.reasoner().logOdds(situation.setting(), present);
        int most = -1;
        for (int condition = 0; condition < after.length; condition++) {
            double urgent = triage.urgentLogOdds(condition);
            double threshold = Double.isFinite(urgent) ? urgent : triage.routineLogOdds();
            boolean established =
                    engine.reasoner().models(situation.setting()).get(condition).isEstablished(situation.answers());
            if (after[condition] >= threshold
                    && after[condition] > before[condition] + TINY
                    && !established
                    && (most < 0 || after[condition] > after[most] + TINY)) {
                most = condition;
            }
        }
        return most;
    }

    private static void suggestion(
            Engine engine, Situation situation, Inquiry.Suggestion each, String where, List<String> wrong) {
        Answers present = answered(engine, situation, each.finding(), FindingStatus.PRESENT);
        int most = decidesMost(engine, situation, present);
        double[] after = engine.reasoner().logOdds(situation.setting(), present);
        if (most < 0 || Math.abs(each.ifPresent() - Posterior.probability(after[most])) > TINY) {
            wrong.add(where + ": " + each + ", anew "
                    + (most < 0 ? "nothing" : most + " " + Posterior.probability(after[most])));
        } else if (Math.abs(after[most] - after[each.condition()]) > TINY) {
            wrong.add(where + ": " + each + ", anew of condition " + most);
        } else if (each.entryMet()
                != engine.reasoner()
                        .models(situation.setting())
                        .get(each.condition())
                        .entryMet(present)) {
            wrong.add(where + ": " + each + " picture met is wrong");
        }
        if (each.value().isPresent() && !(each.value().getAsDouble() > 0)) {
            wrong.add(where + ": " + each + " is worth nothing");
        }
    }

    private static boolean isBetter(Engine engine, Inquiry.Suggestion one, Inquiry.Suggestion other) {
        double difference = worth(one.value()) - worth(other.value());
        if (difference != 0) {
            return difference > 0;
        }
        int cost = engine.index()
                .finding(one.finding())
                .obtained()
                .compareTo(engine.index().finding(other.finding()).obtained());
        return cost == 0 ? one.ifPresent() > other.ifPresent() : cost < 0;
    }

    private static double worth(OptionalDouble value) {
        return value.orElse(0);
    }
}
