package org.lumbar.testkit;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Urgency;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Interpretation;
import org.lumbar.presentation.Interpreter;
import org.lumbar.presentation.Presentation;
import org.lumbar.reasoning.Posterior;
import org.lumbar.reasoning.Reasoner;
import org.lumbar.reasoning.Weighings;
import org.lumbar.triage.GateKeeper;
import org.lumbar.triage.Situation;
import org.lumbar.triage.Triage;

/// The parts of the engine built from one content, so that a test can call each by itself.
public record Engine(
        Knowledge knowledge,
        FindingIndex index,
        Interpreter interpreter,
        Reasoner reasoner,
        GateKeeper gates,
        Triage triage,
        Assessor assessor) {

    private static final class Real {
        static final Engine ENGINE = of(KnowledgeResource.knowledge());
    }

    /// The engine with the content of this build, made once.
    public static Engine real() {
        return Real.ENGINE;
    }

    public static Engine of(Knowledge knowledge) {
        var index = FindingIndex.of(knowledge);
        var reasoner = Reasoner.of(knowledge, index, false);
        var gates = new GateKeeper(knowledge, index);
        return new Engine(
                knowledge,
                index,
                Interpreter.of(knowledge, index),
                reasoner,
                gates,
                new Triage(knowledge, index, reasoner, gates),
                Assessor.of(knowledge));
    }

    public Assessment assess(Presentation presentation) {
        return assessor.assess(presentation);
    }

    public Interpretation interpret(Presentation presentation) {
        return interpreter.interpret(presentation);
    }

    public Situation situation(Presentation presentation) {
        return Situation.of(interpret(presentation), index, knowledge.design().value("adult-age"));
    }

    /// Posterior log-odds of every condition, families considered.
    public double[] logOdds(Presentation presentation) {
        return reasoner.logOdds(presentation.setting(), interpret(presentation).answers());
    }

    public Weighings weighings(Situation situation) {
        return reasoner.weigh(situation.setting(), situation.answers(), situation.person());
    }

    public List<Posterior> posteriors(Presentation presentation) {
        Weighings weighings = weighings(situation(presentation));
        return IntStream.range(0, weighings.size())
                .mapToObj(weighings::posterior)
                .toList();
    }

    public Posterior posterior(String condition, Presentation presentation) {
        return posteriors(presentation).get(condition(condition));
    }

    public int condition(String id) {
        for (int i = 0; i < knowledge.conditions().size(); i++) {
            if (knowledge.conditions().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new AssertionError("the content has no condition " + id);
    }

    /// The rank of every source of urgency, without trying further answers.
    public int[] sources(Situation situation, Answers answers) {
        double[] baseline = reasoner.baseline(situation.setting(), situation.person());
        double[] logOdds = reasoner.logOdds(situation.setting(), answers);
        return triage.sources(situation, answers, logOdds, baseline);
    }

    /// The rank of the level, without trying further answers.
    public int level(Situation situation) {
        return level(situation, situation.answers());
    }

    /// The rank of the level of the same person with other answers.
    public int level(Situation situation, Answers answers) {
        int highest = Triage.NONE;
        for (int rank : sources(situation, answers)) {
            highest = Math.max(highest, rank);
        }
        boolean open = false;
        for (int gate = 0; gate < gates.gates().size(); gate++) {
            open |= gates.isOpen(gate, situation, answers);
        }
        return triage.level(highest, open);
    }

    public Urgency urgency(Presentation presentation) {
        return triage.urgency(level(situation(presentation)));
    }

    public BitSet openGates(Situation situation) {
        var open = new BitSet();
        gates.open(situation).forEach(open::set);
        return open;
    }

    /// The numbers of the findings that point to serious disease and are answered by present or absent.
    public int[] redFlags() {
        return knowledge.findings().stream()
                .filter(finding -> finding.redFlag() && finding.kind() == Finding.Kind.BOOLEAN)
                .mapToInt(finding -> index.require(finding.id()))
                .toArray();
    }
}
