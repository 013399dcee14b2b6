package org.lumbar.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.assess.Differential.NonSpecificLabel;
import org.lumbar.care.CareSubject;
import org.lumbar.care.OutlookMaker;
import org.lumbar.care.PlanMaker;
import org.lumbar.care.Referral;
import org.lumbar.inquiry.Inquiry;
import org.lumbar.knowledge.Guideline;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Interpretation;
import org.lumbar.presentation.Interpreter;
import org.lumbar.presentation.Presentation;
import org.lumbar.reasoning.Reasoner;
import org.lumbar.reasoning.RootReasoner;
import org.lumbar.reasoning.Weighings;
import org.lumbar.triage.GateKeeper;
import org.lumbar.triage.Situation;
import org.lumbar.triage.Triage;

/// The main job. An assessor is immutable and may be shared by threads; [#assess] is a pure function of the
/// content and the presentation, without clock, randomness, files or network.
public final class Assessor {

    private final Knowledge knowledge;
    private final FindingIndex index;
    private final Interpreter interpreter;
    private final Reasoner reasoner;
    private final Triage triage;
    private final Inquiry inquiry;
    private final DifferentialMaker differentials;
    private final UrgencyMaker urgencies;
    private final QuestionMaker questions;
    private final RootMaker roots;
    private final LabelMaker labels;
    private final PlanMaker plans;
    private final OutlookMaker outlooks;
    private final Guideline guideline;
    private final double adultAge;

    private Assessor(Knowledge knowledge, boolean measuredOnly) {
        this.knowledge = knowledge;
        guideline = Guideline.NICE;
        index = FindingIndex.of(knowledge);
        interpreter = Interpreter.of(knowledge, index);
        reasoner = Reasoner.of(knowledge, index, measuredOnly);
        var gates = new GateKeeper(knowledge, index);
        triage = new Triage(knowledge, index, reasoner, gates);
        inquiry = new Inquiry(knowledge, index, triage);
        differentials = new DifferentialMaker(knowledge, triage);
        urgencies = new UrgencyMaker(knowledge, index, triage);
        questions = new QuestionMaker(index, triage);
        roots = new RootMaker(RootReasoner.of(knowledge, index));
        labels = new LabelMaker(knowledge, index);
        plans = new PlanMaker(knowledge, index, gates);
        outlooks = new OutlookMaker(knowledge, index);
        adultAge = knowledge.design().value("adult-age");
    }

    /// The assessor of a content.
    ///
    /// @throws IllegalArgumentException when the content does not hold together; `lumbar knowledge check` says
    ///     where
    public static Assessor of(Knowledge knowledge) {
        return new Assessor(knowledge, false);
    }

    /// The assessor of a content without textbook patterns: only measured figures move a probability.
    ///
    /// @throws IllegalArgumentException when the content does not hold together
    public static Assessor measuredOnly(Knowledge knowledge) {
        return new Assessor(knowledge, true);
    }

    private Assessor(Assessor other, Guideline guideline) {
        this.guideline = guideline;
        knowledge = other.knowledge;
        index = other.index;
        interpreter = other.interpreter;
        reasoner = other.reasoner;
        triage = other.triage;
        inquiry = other.inquiry;
        differentials = other.differentials;
        urgencies = other.urgencies;
        questions = other.questions;
        roots = other.roots;
        labels = other.labels;
        plans = other.plans;
        outlooks = other.outlooks;
        adultAge = other.adultAge;
    }

    /// The same whose plans follow another guideline where that speaks; the default is NICE. Nothing else
    /// changes.
    ///
    /// @throws IllegalArgumentException when no plan may follow it
    public Assessor following(Guideline other) {
        if (!other.isProfile()) {
            throw new IllegalArgumentException("a plan follows one of " + Guideline.profiles() + ", not " + other.id());
        }
        return new Assessor(this, other);
    }

    /// The content it rests on.
    public Knowledge knowledge() {
        return knowledge;
    }

    /// The interpreter of the same content, for callers that refuse problematic presentations.
    public Interpreter interpreter() {
        return interpreter;
    }

    /// The conditions' models of the same content, for batches that need posteriors alone.
    public Reasoner reasoner() {
        return reasoner;
    }

    /// Builds what assessments in a setting need. The first assessment there does it otherwise; a short process
    /// can have it done beside the reading of its input. Does nothing the second time, and changes no answer.
    public void prepare(Setting setting) {
        inquiry.prepare(setting);
    }

    /// Assesses what is known of one person. Problems in the presentation are resolved with caution (a present
    /// finding wins) and listed in [Assessment#notUsed]; a strict caller interprets first and refuses.
    public Assessment assess(Presentation presentation) {
        return assess(interpreter.interpret(presentation));
    }

    /// Assesses what is known of one person without plan and questions: urgency and causes are those of
    /// [#assess]. For batches.
    public BriefAssessment brief(Presentation presentation) {
        return brief(interpreter.interpret(presentation));
    }

    private BriefAssessment brief(Interpretation interpretation) {
        Situation situation = Situation.of(interpretation, index, adultAge);
        Weighings weighings = reasoner.weigh(situation.setting(), situation.answers(), situation.person());
        return new BriefAssessment(triage, urgencies, differentials, interpretation, situation, weighings);
    }

    /// Assesses an interpretation that this assessor's interpreter made.
    public Assessment assess(Interpretation interpretation) {
        Presentation presentation = interpretation.presentation();
        BriefAssessment brief = brief(interpretation);
        Situation situation = brief.situation();
        Weighings weighings = brief.weighings();
        List<Integer> openGates = brief.openGates();
        int[] sources = brief.sources();
        UrgencyResult urgency = brief.reasons();
        Differential differential = brief.whole();
        Differential shown = situation.adult() ? differential : differential.withoutProbabilities();
        List<ResidualRiskEntry> residual =
                situation.adult() ? differentials.residualRisks(openGates, sources) : List.of();
        Inquiry.Result result = inquiry.inquire(situation, weighings, sources, openGates);
        return new Assessment(
                presentation.id(),
                presentation.date(),
                presentation.setting(),
                presentation.person(),
                knowledge.identity(),
                situation.adult(),
                urgency,
                questions.notCleared(situation, openGates),
                shown,
                residual,
                situation.adult() ? roots.make(situation, interpretation.sides()) : Optional.empty(),
                situation.adult() ? SeenWithoutPain.of(knowledge, index, situation) : List.of(),
                situation.adult() ? labels.make(situation) : Labels.OUTSIDE_THE_EVIDENCE,
                plans.make(subject(situation, presentation, differential, urgency, openGates), guideline),
                outlooks.make(
                        situation,
                        presentation,
                        SoFar.of(urgency, shown, residual),
                        triage.urgency(triage.level(situation, sources, false)),
                        openGates.isEmpty()),
                questions.next(openGates, result, weighings),
                questions.stop(result),
                interpretation.notUsed());
    }

    /// What the plan must know: care is drawn for what is established and what is likely.
    private CareSubject subject(
            Situation situation,
            Presentation presentation,
            Differential differential,
            UrgencyResult urgency,
            List<Integer> openGates) {
        List<String> conditions = new ArrayList<>();
        differential.established().forEach(each -> conditions.add(each.condition()));
        differential.likely().forEach(each -> conditions.add(each.condition()));
        return new CareSubject(
                situation,
                presentation.date(),
                conditions,
                isCaredForAsNonSpecific(differential),
                openGates,
                referral(
                        urgency,
                        differential.established().stream()
                                .map(Differential.Established::condition)
                                .toList()));
    }

    /// Care of non-specific pain is drawn where that is the label, and where no cause is as likely as none.
    private static boolean isCaredForAsNonSpecific(Differential differential) {
        return differential.nonSpecificLabel() != NonSpecificLabel.NO
                || (differential.established().isEmpty()
                        && differential.likely().stream()
                                .allMatch(each -> each.probability() < differential.nonSpecific()));
    }

    /// A referral stands alone while anything is suspected; what is established only has its care beside it.
    private Optional<Referral> referral(UrgencyResult result, List<String> established) {
        List<UrgencyResult.Reason> pressing = result.because().stream()
                .filter(reason -> reason.urgency().level().compareTo(Level.URGENT) >= 0)
                .toList();
        if (pressing.isEmpty()) {
            return Optional.empty();
        }
        boolean emergency = result.urgency().level() == Level.EMERGENCY;
        return Optional.of(new Referral(
                result.urgency(),
                result.where(),
                pressing.stream().map(UrgencyResult.Reason::id).toList(),
                emergency || pressing.stream().anyMatch(reason -> isSuspicion(reason, established))));
    }

    /// A red flag that stands for nothing but what is established already suspects nothing more.
    private boolean isSuspicion(UrgencyResult.Reason reason, List<String> established) {
        return switch (reason.kind()) {
            case ESTABLISHED_CONDITION -> false;
            case RED_FLAG_RULE ->
                knowledge.redFlagRules().stream()
                        .filter(rule -> rule.id().equals(reason.id()))
                        .noneMatch(rule -> !rule.conditions().isEmpty() && established.containsAll(rule.conditions()));
            default -> true;
        };
    }
}
