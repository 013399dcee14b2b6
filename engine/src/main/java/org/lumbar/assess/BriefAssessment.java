package org.lumbar.assess;

import java.util.List;
import org.lumbar.knowledge.Urgency;
import org.lumbar.presentation.Interpretation;
import org.lumbar.reasoning.Weighings;
import org.lumbar.triage.GateKeeper;
import org.lumbar.triage.Situation;
import org.lumbar.triage.Triage;

/// How soon one person must be seen and what is likely, without plan and questions: what a screening of many
/// asks of each. Reasons and differential are worked out when they are asked for, by the same code as in an
/// [Assessment], which is made of one of these.
public final class BriefAssessment {

    private final Triage triage;
    private final UrgencyMaker urgencies;
    private final DifferentialMaker differentials;
    private final Interpretation interpretation;
    private final Situation situation;
    private final Weighings weighings;
    private final int[] sources;
    private final List<Integer> openGates;

    BriefAssessment(
            Triage triage,
            UrgencyMaker urgencies,
            DifferentialMaker differentials,
            Interpretation interpretation,
            Situation situation,
            Weighings weighings) {
        this.triage = triage;
        this.urgencies = urgencies;
        this.differentials = differentials;
        this.interpretation = interpretation;
        this.situation = situation;
        this.weighings = weighings;
        GateKeeper gates = triage.gates();
        openGates = gates.open(situation);
        sources = triage.sources(situation, situation.answers(), weighings.logOdds(), weighings.baseline());
    }

    /// What was known, as it was read.
    public Interpretation interpretation() {
        return interpretation;
    }

    /// Level and time.
    public Urgency urgency() {
        return triage.urgency(triage.level(situation, sources, !openGates.isEmpty()));
    }

    /// Level and time with place and reasons.
    public UrgencyResult reasons() {
        return urgencies.make(situation, weighings, sources, openGates);
    }

    /// The posterior log-odds of every condition, in the order of the content.
    public double[] logOdds() {
        return weighings.logOdds().clone();
    }

    /// The causes as an assessment shows them; without probabilities for people outside the evidence.
    public Differential differential() {
        Differential brief = differentials.brief(
                situation, weighings, sources, openGates, urgency().level());
        return situation.adult() ? brief : brief.withoutProbabilities();
    }

    Differential whole() {
        return differentials.make(
                situation, weighings, sources, openGates, urgency().level());
    }

    Situation situation() {
        return situation;
    }

    Weighings weighings() {
        return weighings;
    }

    int[] sources() {
        return sources;
    }

    List<Integer> openGates() {
        return openGates;
    }
}
