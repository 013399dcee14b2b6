package org.lumbar.triage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Design;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.RoutineRule;
import org.lumbar.knowledge.Statistics;
import org.lumbar.knowledge.Urgency;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.ConditionModel;
import org.lumbar.reasoning.Reasoner;
import org.lumbar.reasoning.Term;
import org.lumbar.reasoning.Terms;
import org.lumbar.reasoning.Truth;

/// The level of urgency: the highest of the red-flag rules, the established conditions, the posterior
/// thresholds and the routine rules. Each of these is a source with a rank; ranks rise with urgency.
public final class Triage {

    /// Rank of a source that asks for nothing.
    public static final int NONE = 0;

    private final Knowledge knowledge;
    private final Reasoner reasoner;
    private final GateKeeper gates;
    private final List<Urgency> ranks;
    private final Term[] redFlagTerms;
    private final int[] redFlagRanks;
    private final Term[] routineTerms;
    private final int[] establishedRanks;
    private final double[] urgentLogOdds;
    private final double thresholdMinimumLog;
    private final double routineLogOdds;
    private final int urgentRank;
    private final int routineRank;

    /// The triage of a content.
    public Triage(Knowledge knowledge, FindingIndex index, Reasoner reasoner, GateKeeper gates) {
        this.knowledge = knowledge;
        this.reasoner = reasoner;
        this.gates = gates;
        Design design = knowledge.design();
        var urgent = new Urgency(Level.URGENT, "P" + (int) design.value("urgent-within-days") + "D");
        ranks = ranks(knowledge, urgent);
        var terms = new Terms(index, knowledge.predicates());
        redFlagTerms = knowledge.redFlagRules().stream()
                .map(rule -> terms.of(rule.when()))
                .toArray(Term[]::new);
        redFlagRanks = knowledge.redFlagRules().stream()
                .mapToInt(rule -> rank(rule.urgency()))
                .toArray();
        routineTerms = knowledge.routineRules().stream()
                .map(rule -> terms.of(rule.when()))
                .toArray(Term[]::new);
        establishedRanks = knowledge.conditions().stream()
                .mapToInt(condition -> rank(condition.establishedUrgency()))
                .toArray();
        urgentLogOdds = knowledge.conditions().stream()
                .mapToDouble(condition -> threshold(condition, design))
                .toArray();
        thresholdMinimumLog = StrictMath.log(design.value("threshold-minimum-lr"));
        routineLogOdds = Statistics.logOdds(design.value("routine-threshold"));
        urgentRank = rank(urgent);
        routineRank = rank(new Urgency(Level.ROUTINE, ""));
    }

    private static List<Urgency> ranks(Knowledge knowledge, Urgency urgent) {
        // a hash set would be as good, but hashing records costs every start some 20 ms
        var all = new TreeSet<Urgency>();
        all.add(new Urgency(Level.SELF_CARE, ""));
        all.add(new Urgency(Level.ROUTINE, ""));
        all.add(urgent);
        knowledge.redFlagRules().forEach(rule -> all.add(rule.urgency()));
        knowledge.conditions().forEach(condition -> all.add(condition.establishedUrgency()));
        return List.copyOf(all);
    }

    private int rank(Urgency urgency) {
        return Collections.binarySearch(ranks, urgency);
    }

    /// Log-odds from which a condition asks for an urgent appointment; infinite for those of which a miss does
    /// no grave harm.
    private static double threshold(Condition condition, Design design) {
        if (condition.urgentThreshold().isPresent()) {
            return Statistics.logOdds(condition.urgentThreshold().get());
        }
        if (!condition.serious()) {
            return Double.POSITIVE_INFINITY;
        }
        return Statistics.logOdds(design.value(
                condition.missIsEmergency() ? "urgent-threshold-miss-is-emergency" : "urgent-threshold-other"));
    }

    /// The urgency of a rank.
    public Urgency urgency(int rank) {
        return ranks.get(rank);
    }

    /// The gates.
    public GateKeeper gates() {
        return gates;
    }

    /// The conditions' models.
    public Reasoner reasoner() {
        return reasoner;
    }

    /// How many red-flag rules there are.
    public int redFlagRules() {
        return redFlagTerms.length;
    }

    /// How many routine rules there are.
    public int routineRules() {
        return routineTerms.length;
    }

    /// A red-flag rule.
    public RedFlagRule redFlagRule(int rule) {
        return knowledge.redFlagRules().get(rule);
    }

    /// A routine rule.
    public RoutineRule routineRule(int rule) {
        return knowledge.routineRules().get(rule);
    }

    /// The predicate of a red-flag rule.
    public Term redFlagTerm(int rule) {
        return redFlagTerms[rule];
    }

    /// The predicate of a routine rule.
    public Term routineTerm(int rule) {
        return routineTerms[rule];
    }

    /// The rank that a red-flag rule gives when it is true.
    public int redFlagRank(int rule) {
        return redFlagRanks[rule];
    }

    /// The rank that a condition gives once it is established.
    public int establishedRank(int condition) {
        return establishedRanks[condition];
    }

    /// The rank a red-flag rule asks for: its own when its predicate is true.
    public int ofRedFlag(int rule, Situation situation, Answers answers) {
        return redFlagTerms[rule].evaluate(answers, situation.setting()) == Truth.TRUE ? redFlagRanks[rule] : NONE;
    }

    /// The rank a routine rule asks for.
    public int ofRoutine(int rule, Situation situation, Answers answers) {
        return routineTerms[rule].evaluate(answers, situation.setting()) == Truth.TRUE ? routineRank : NONE;
    }

    /// The rank that an established condition asks for.
    public int ofEstablished(int condition, Situation situation, Answers answers) {
        return reasoner.models(situation.setting()).get(condition).isEstablished(answers)
                ? establishedRanks[condition]
                : NONE;
    }

    /// The rank that a probability asks for: urgent at most, and only with evidence beyond age, sex and setting.
    ///
    /// @param logOdds posterior of the condition
    /// @param baseline posterior with only age, sex and setting known
    public int ofProbability(int condition, Situation situation, Answers answers, double logOdds, double baseline) {
        int rank = ofLogOdds(condition, logOdds);
        return rank != NONE && counts(condition, situation, answers, logOdds - baseline) ? rank : NONE;
    }

    /// The rank that a posterior would ask for if its evidence counts; urgent at most.
    public int ofLogOdds(int condition, double logOdds) {
        if (logOdds >= urgentLogOdds[condition]) {
            return urgentRank;
        }
        return logOdds >= routineLogOdds ? routineRank : NONE;
    }

    /// Whether the evidence lets a probability ask for anything: the condition's picture is met, or the evidence is
    /// large enough with one finding that is so by itself.
    ///
    /// @param evidence posterior log-odds beyond those with only age, sex and setting known
    public boolean counts(int condition, Situation situation, Answers answers, double evidence) {
        ConditionModel model = reasoner.models(situation.setting()).get(condition);
        if (model.entryMet(answers)) {
            return true;
        }
        return evidence >= thresholdMinimumLog
                && model.strongestSingle(answers, situation.person()) >= thresholdMinimumLog;
    }

    /// The rank from the ranks of all sources: nothing at all is self-care, unless a gate is open.
    public int level(int highest, boolean gateOpen) {
        return highest == NONE && gateOpen ? routineRank : highest;
    }

    /// The rank of the level that the sources make together; routine for people outside the evidence of whom no
    /// source speaks.
    public int level(Situation situation, int[] sources, boolean gateOpen) {
        int highest = NONE;
        for (int rank : sources) {
            highest = Math.max(highest, rank);
        }
        int level = level(highest, gateOpen);
        return !situation.adult() && level == NONE ? routineRank : level;
    }

    /// The rank of urgent as a probability asks for it.
    public int urgentRank() {
        return urgentRank;
    }

    /// The rank of routine.
    public int routineRank() {
        return routineRank;
    }

    /// The log-odds from which a condition asks for urgent.
    public double urgentLogOdds(int condition) {
        return urgentLogOdds[condition];
    }

    /// The log-odds from which a condition asks for routine.
    public double routineLogOdds() {
        return routineLogOdds;
    }

    /// The ranks of all sources for these answers: red-flag rules, then established conditions, then
    /// probabilities, then routine rules. Under the adult age only red-flag rules and established conditions
    /// speak.
    public int[] sources(Situation situation, Answers answers, double[] logOdds, double[] baseline) {
        int conditions = urgentLogOdds.length;
        int[] sources = new int[redFlagTerms.length + 2 * conditions + routineTerms.length];
        int next = 0;
        for (int rule = 0; rule < redFlagTerms.length; rule++) {
            sources[next++] = ofRedFlag(rule, situation, answers);
        }
        for (int condition = 0; condition < conditions; condition++) {
            sources[next++] = ofEstablished(condition, situation, answers);
        }
        for (int condition = 0; condition < conditions; condition++) {
            sources[next++] = situation.adult()
                    ? ofProbability(condition, situation, answers, logOdds[condition], baseline[condition])
                    : NONE;
        }
        for (int rule = 0; rule < routineTerms.length; rule++) {
            sources[next++] = situation.adult() ? ofRoutine(rule, situation, answers) : routineRank;
        }
        return sources;
    }

    /// Where the sources of each kind begin in the array of [#sources].
    public int firstEstablished() {
        return redFlagTerms.length;
    }

    /// Where probabilities begin in the array of [#sources].
    public int firstProbability() {
        return redFlagTerms.length + urgentLogOdds.length;
    }

    /// Where routine rules begin in the array of [#sources].
    public int firstRoutine() {
        return redFlagTerms.length + 2 * urgentLogOdds.length;
    }

    /// The numbers of the findings that make a term true.
    public static List<Integer> witnesses(Term term, Answers answers, Situation situation) {
        var found = new BitSet();
        term.witnesses(answers, situation.setting(), found);
        List<Integer> numbers = new ArrayList<>();
        found.stream().forEach(numbers::add);
        return numbers;
    }
}
