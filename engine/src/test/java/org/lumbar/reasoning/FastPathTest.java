package org.lumbar.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.PredictionRule.Kind;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.Generator;
import org.lumbar.testkit.RandomContent;
import org.lumbar.testkit.Spread;
import org.lumbar.triage.Situation;

/// Every way that skips something against the plain one: each element asked by itself, and damped as the design
/// says. Contents are random, their findings spread over several words.
class FastPathTest {

    private static final double TINY = 1e-9;

    private interface Check {
        void check(Engine engine, Situation situation, String where, List<String> wrong);
    }

    private static void onRandomContents(String test, Check check) {
        Knowledge real = Engine.real().knowledge();
        Generator contents = Generator.of(real, test);
        List<String> wrong = new ArrayList<>();
        for (int content = 0; content < Math.min(Generator.inputs() / 4, 100); content++) {
            Knowledge small = RandomContent.of(contents.random(), real, content % 2 == 0);
            Generator people = Generator.of(small, test + content);
            Engine engine = Engine.of(Spread.of(small));
            for (int input = 0; input < 10; input++) {
                Situation situation = engine.situation(people.presentation(0));
                check.check(engine, situation, "content " + content + ", " + people.input(input), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// Each element asked by itself; a rule that speaks silences the rows it names.
    private static double plain(Engine engine, PopulationModel model, Answers answers) {
        Element[] elements = model.elements();
        double[] evidence = new double[elements.length];
        for (int i = 0; i < elements.length; i++) {
            evidence[i] = elements[i].evaluate(answers, model.setting());
        }
        for (int i = 0; i < elements.length; i++) {
            if (evidence[i] != 0 && elements[i] instanceof RuleElement rule && rule.kind() != Kind.SCORE) {
                List<String> named = engine.knowledge().rules().get(rule.about().id()).items().stream()
                        .flatMap(item -> item.replaces().stream())
                        .toList();
                for (int row = 0; row < elements.length; row++) {
                    if (named.contains(elements[row].about().id())) {
                        evidence[row] = 0;
                    }
                }
            }
        }
        return model.prior(answers) + model.held(model.combiner().total(evidence));
    }

    private static double plain(Engine engine, ConditionModel model, Answers answers) {
        double ofAll = plain(engine, model.all(), answers);
        return model.entryMet(answers)
                ? Math.max(ofAll, plain(engine, model.entered().orElseThrow(), answers))
                : ofAll;
    }

    /// A parent is at least as likely as the likeliest of all that are part of it.
    private static double family(Engine engine, Situation situation, int condition) {
        List<ConditionModel> models = engine.reasoner().models(situation.setting());
        double likeliest = plain(engine, models.get(condition), situation.answers());
        for (int member = 0; member < models.size(); member++) {
            if (engine.reasoner().parent(member) == condition) {
                likeliest = Math.max(likeliest, family(engine, situation, member));
            }
        }
        return likeliest;
    }

    @Test
    void theWholeTableGivesThePosteriorsOfTheElements() {
        onRandomContents("FastPathTest.table", (engine, situation, where, wrong) -> {
            double[] logOdds = engine.reasoner().logOdds(situation.setting(), situation.answers());
            Weighings weighings = engine.weighings(situation);
            for (int condition = 0; condition < logOdds.length; condition++) {
                double expected = family(engine, situation, condition);
                same(expected, logOdds[condition], where + " log-odds " + condition, wrong);
                same(expected, weighings.logOdds(condition), where + " weighed " + condition, wrong);
                Posterior posterior = weighings.posterior(condition);
                same(expected, posterior.logOdds(), where + " posterior " + condition, wrong);
                if (posterior.low() > posterior.logOdds() + TINY || posterior.high() < posterior.logOdds() - TINY) {
                    wrong.add(where + ": the point of " + condition + " lies outside its interval");
                }
                if (posterior.entryMet() != weighings.entryMet(condition) && !isFamily(engine, condition)) {
                    wrong.add(where + ": picture of " + condition);
                }
                double own = plain(
                        engine, engine.reasoner().models(situation.setting()).get(condition), situation.answers());
                same(own, weighings.ownLogOdds(condition), where + " without family " + condition, wrong);
                shares(posterior, where + " " + condition, wrong);
            }
        });
    }

    private static boolean isFamily(Engine engine, int condition) {
        for (int member : engine.reasoner().members()) {
            if (engine.reasoner().parent(member) == condition) {
                return true;
            }
        }
        return false;
    }

    /// The waterfall ends at the posterior, except for a condition that findings cannot raise.
    private static void shares(Posterior posterior, String where, List<String> wrong) {
        double sum = posterior.priorLogOdds();
        for (Posterior.Share share : posterior.shares()) {
            sum += share.logOdds();
        }
        if (!posterior.shares().isEmpty()) {
            same(posterior.logOdds(), sum, where + " shares", wrong);
        }
    }

    @Test
    void tryingOneAnswerGivesThePosteriorOfTheChangedAnswers() {
        onRandomContents("FastPathTest.trial", (engine, situation, where, wrong) -> {
            Answers answers = situation.answers();
            var presence = new SinglePresence(answers, situation.setting(), engine.index());
            Weighings weighings = engine.weighings(situation);
            for (int condition = 0; condition < weighings.size(); condition++) {
                ConditionModel model = weighings.model(condition);
                var trial = new ConditionTrial(
                        weighings.weighing(condition), answers, weighings.metIfPresent(condition, presence));
                for (int finding = 0; finding < engine.index().size(); finding++) {
                    if (!isAsked(engine, answers, finding)) {
                        continue;
                    }
                    Answers present = changed(answers, finding, engine.index()::presentWith, FindingStatus.PRESENT);
                    Answers absent = changed(answers, finding, engine.index()::absentWith, FindingStatus.ABSENT);
                    String what = where + " " + condition + " " + finding;
                    same(plain(engine, model, present), trial.ifPresent(finding, present), what + " present", wrong);
                    same(plain(engine, model, absent), trial.ifAbsent(finding, absent), what + " absent", wrong);
                    if (trial.entryMetIfPresent(finding) != model.entryMet(present)) {
                        wrong.add(what + ": picture");
                    }
                }
            }
        });
    }

    private static boolean isAsked(Engine engine, Answers answers, int finding) {
        return answers.isUnknown(finding)
                && !engine.index().finding(finding).id().startsWith(Spread.FILLER);
    }

    private static Answers changed(Answers answers, int finding, IntFunction<int[]> with, FindingStatus status) {
        Answers changed = answers.copy();
        for (int each : with.apply(finding)) {
            if (changed.isUnknown(each)) {
                changed.set(each, status);
            }
        }
        return changed;
    }

    @Test
    void noFindingThatReachesAThresholdIsPassedOver() {
        onRandomContents("FastPathTest.reaching", (engine, situation, where, wrong) -> {
            Answers answers = situation.answers();
            var presence = new SinglePresence(answers, situation.setting(), engine.index());
            Weighings weighings = engine.weighings(situation);
            for (int condition = 0; condition < weighings.size(); condition++) {
                ConditionModel model = weighings.model(condition);
                double now = plain(engine, model, answers);
                for (double above : new double[] {-0.5, 0.1, 0.7, 1.5, 3}) {
                    double threshold = weighings.logOdds(condition) + above;
                    long[] reaching = new long[engine.index().words()];
                    weighings.collectReaching(
                            condition, threshold, weighings.metIfPresent(condition, presence), reaching);
                    for (int finding = 0; finding < engine.index().size(); finding++) {
                        if (!isAsked(engine, answers, finding) || SinglePresence.holds(reaching, finding)) {
                            continue;
                        }
                        double then = plain(
                                engine,
                                model,
                                changed(answers, finding, engine.index()::presentWith, FindingStatus.PRESENT));
                        boolean missed = above < 0 ? Math.abs(then - now) > TINY : then >= threshold;
                        if (missed) {
                            wrong.add(where + ": " + finding + " takes " + condition + " from " + now + " to " + then);
                        }
                    }
                }
            }
        });
    }

    @Test
    void whatWouldMakeAPredicateTrueIsFoundForAllFindingsAtOnce() {
        onRandomContents("FastPathTest.terms", (engine, situation, where, wrong) -> {
            Answers answers = situation.answers();
            Setting setting = situation.setting();
            var presence = new SinglePresence(answers, setting, engine.index());
            for (Term term : terms(engine)) {
                long[] trueIf = presence.trueIf(term);
                for (int finding = 0; finding < engine.index().size(); finding++) {
                    Answers present = changed(answers, finding, engine.index()::presentWith, FindingStatus.PRESENT);
                    boolean expected = term.evaluate(present, setting) == Truth.TRUE;
                    if (answers.isUnknown(finding) && SinglePresence.holds(trueIf, finding) != expected) {
                        wrong.add(where + ": " + finding + " present makes " + term + " " + expected);
                    }
                }
            }
        });
    }

    private static List<Term> terms(Engine engine) {
        List<Term> terms = new ArrayList<>();
        engine.knowledge().redFlagRules().forEach(rule -> terms.add(term(engine, rule.when())));
        engine.knowledge().routineRules().forEach(rule -> terms.add(term(engine, rule.when())));
        engine.knowledge().gates().forEach(gate -> terms.add(term(engine, gate.applies())));
        engine.knowledge()
                .conditions()
                .forEach(condition -> condition.entry().ifPresent(entry -> terms.add(term(engine, entry.when()))));
        return terms;
    }

    private static Term term(Engine engine, org.lumbar.knowledge.Predicate predicate) {
        return Term.of(predicate, engine.index(), engine.knowledge().predicates());
    }

    private static void same(double expected, double actual, String what, List<String> wrong) {
        if (!(Math.abs(expected - actual) <= TINY)) {
            wrong.add(what + ": " + actual + " instead of " + expected);
        }
    }
}
